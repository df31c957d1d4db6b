"""Drives the workbench's Jira with Debian's python3-jira, which knows nothing of the workbench.

Usage: python3_jira.py <address of Jira>. Says each step; exits with an error at the first one that does not happen.
"""

import sys

from jira import JIRA, JIRAError


def say(what):
    print("ok: " + what, flush=True)


def refusal(attempt):
    """The error that Jira answers with; fails when there is none."""
    try:
        attempt()
    except JIRAError as error:
        return error
    raise AssertionError("Jira let it pass")


def main(address):
    jira = JIRA(address, basic_auth=("dana", "dana"))
    assert jira.server_info()["versionNumbers"][0] == 11
    say("connected to Jira " + jira.server_info()["version"])

    story = jira.create_issue(project="SHOP", issuetype={"name": "Story"}, summary="Pay on delivery")
    assert story.fields.reporter.name == "dana"
    say("created " + story.key)

    jira.transition_issue(story, "Start")
    error = refusal(lambda: jira.transition_issue(story, "Done"))
    assert error.status_code == 400, error.status_code
    assert story.key in error.text, error.text
    assert jira.issue(story.key).fields.status.name == "In Progress"
    say("refused Done: " + error.text)

    insight = jira.create_issue(
        project="SHOP", issuetype={"name": "Customer insight"}, summary="I have no card and no account"
    )
    jira.create_issue_link("Evidence", insight.key, story.key)
    link = jira.issue(story.key).fields.issuelinks[0]
    assert (link.type.inward, link.inwardIssue.key) == ("is informed by", insight.key)
    say("linked " + insight.key)

    jira.transition_issue(story, "Done", fields={"resolution": {"name": "Done"}}, comment="Asked for by customers")
    done = jira.issue(story.id)
    assert (done.fields.status.name, done.fields.resolution.name) == ("Done", "Done")
    assert done.fields.comment.comments[0].body == "Asked for by customers"
    say(story.key + " is Done")

    found = jira.search_issues('project = SHOP and summary ~ "delivery" order by key', maxResults=5)
    assert story.key in [issue.key for issue in found]
    say("found %d of %d by JQL" % (len(found), found.total))

    jira.add_simple_link(story, {"url": "https://example.com/study", "title": "Study"})
    assert jira.remote_links(story)[0].object.title == "Study"
    story.update(summary="Pay when it arrives", fields={"labels": ["checkout"]})
    jira.add_comment(story, "Thank you")
    again = jira.issue(story.key, expand="changelog")
    assert (again.fields.summary, again.fields.labels) == ("Pay when it arrives", ["checkout"])
    assert any(item.field == "status" for change in again.changelog.histories for item in change.items)
    say("remote link, edit, comment, history")

    assert jira.project("SHOP").name == "Web shop"
    assert "Evidence" in [link_type.name for link_type in jira.issue_link_types()]
    assert {"summary", "status"} <= {field["id"] for field in jira.fields()}
    assert jira.myself()["name"] == "dana"
    say("project, link types, fields, myself")

    rita = JIRA(address, basic_auth=("rita", "rita"))
    assert refusal(lambda: rita.issue("SHOP-10")).status_code == 404
    say("rita does not see SHOP-10")


if __name__ == "__main__":
    main(sys.argv[1])
