import com.opensymphony.workflow.InvalidInputException
import java.time.LocalDate

// No issue is done without a customer insight of the last 180 days.
def exempt = ["Won't Do", "Won't Fix", "Duplicate", "Cannot Reproduce"]
if (issue.resolution && issue.resolution.name in exempt) {
    return
}

def horizon = LocalDate.now().minusDays(180)
def counts = { link, other ->
    link.issueLinkType.name == "Evidence" &&
            other.issueType.name == "Customer insight" &&
            !other.getCreated().toLocalDateTime().toLocalDate().isBefore(horizon)
}
def informed = issueLinkManager.getOutwardLinks(issue.id).any { counts(it, it.destinationObject) } ||
        issueLinkManager.getInwardLinks(issue.id).any { counts(it, it.sourceObject) }
if (!informed) {
    throw new InvalidInputException("${issue.key} is not Done yet: no customer insight is linked. Link one first.")
}
