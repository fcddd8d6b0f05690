<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>wizard</name>
        <message>
            <location filename="../../wizard/canvas/address.py" />
            <source>The address is far too long to be one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/canvas/address.py" />
            <source>The address is empty.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/canvas/address.py" />
            <source>The address has a space in it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/canvas/address.py" />
            <source>The address must begin with https://, not {scheme}://.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/canvas/address.py" />
            <source>Leave out the user name and password in front of the host.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/canvas/address.py" />
            <source>The address must begin with https://: over http a token can be read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/canvas/address.py" />
            <source>The address has no host name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/canvas/address.py" />
            <source>The host name is not a valid one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/canvas/address.py" />
            <source>The host name is incomplete; a whole one is like “school.instructure.com”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/canvas/address.py" />
            <source>This is not a web address.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/cli/terminal.py" />
            <source>What the command says could not be written ({reason}). The work goes on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/codio/cartridge.py" />
            <source>The course is nested more deeply than any Common Cartridge.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/codio/cartridge.py" />
            <source>Its file is missing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/codio/endpoints.py" />
            <source>Codio's addresses must begin with https://, not as in {url}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/codio/export_files.py" />
            <source>The file is empty.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/codio/export_files.py" />
            <source>The file is a web page, not an export.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/codio/exported_urls.py" />
            <source>There is no launch URL in it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/codio/exported_urls.py" />
            <source>It is a second launch URL in one line.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/codio/exported_urls.py" />
            <source>It repeats an earlier one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/codio/exported_urls.py" />
            <source>The URL enrols in a course; it opens no assignment.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/codio/exported_urls.py" />
            <source>The URL is the organisation's, not an assignment's.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/codio/exported_urls.py" />
            <source>The URL is Codio's general one, not an assignment's.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/codio/exported_urls.py" />
            <source>The URL opens a selection, not an assignment.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/codio/exported_urls.py" />
            <source>The URL opens a course, not an assignment.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/codio/exported_urls.py" />
            <source>The URL is a general one, not an assignment's.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/codio/exported_urls.py" />
            <source>The URL is Codio's, but of no known form.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/codio/exported_urls.py" />
            <source>The URL does not lead to this Codio.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/findings.py" />
            <source>… and {count} more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/http/hosts.py" />
            <source>“{address}” does not tell plainly which host it means.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/http/hosts.py" />
            <source>“{address}” is no web address.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/http/wrapped_addresses.py" />
            <source>This is a link of {service} that leads to another address and does not contain it. Open it in the browser, and copy the address from there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/imported/archive.py" />
            <source>The file is too big to be what is wanted here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/imported/archive.py" />
            <source>The file holds far too many parts to be what is wanted here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/imported/archive.py" />
            <source>A part of the file is larger than it can be in earnest.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/imported/archive.py" />
            <source>The file defines XML entities, which no export needs.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/imported/archive.py" />
            <source>A part of the file is not well-formed XML.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/imported/archive.py" />
            <source>The file is damaged: it cannot be unpacked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/imported/archive.py" />
            <source>A part of the file is damaged or locked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/imported/dates.py" />
            <source>“{text}” is no date. Write it as 2026-09-01 23:59.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/imported/dates.py" />
            <source>“{text}” is no date with a time zone, such as 2026-09-01T05:59:59Z.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/imported/dates.py" />
            <source>“{text}” can be two days. Say whether the day or the month comes first, or write it as {one} or {other}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/imported/dates.py" />
            <source>“{text}” does not exist: the clocks go forward over it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/imported/moved_dates.py" />
            <source>A date cannot be moved so far.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/imported/table.py" />
            <source>The file is too big for a list.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/imported/table.py" />
            <source>The file is a web page, not a table. Open it in Excel and save it as “CSV UTF-8”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/imported/table.py" />
            <source>The file is XML, not a table. Save the table as “CSV UTF-8”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/imported/table.py" />
            <source>The rest of the file cannot be read as a table.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/imported/text.py" />
            <source>The file is not a text file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/imported/workbook.py" />
            <source>The file is a workbook of {program}, which cannot be read here. Open it there, save or export it as “CSV UTF-8”, and import that file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/imported/workbook.py" />
            <source>The file is a PDF, not a table. Save the table itself as CSV.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/imported/workbook.py" />
            <source>The file is a document of Word. Save its table as CSV from Excel.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/imported/workbook.py" />
            <source>The file is an archive, not a table. Unpack it first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/report/markdown.py" />
            <source>Made by {program}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/report/markdown.py" />
            <source>Assignment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/report/markdown.py" />
            <location filename="../../wizard/ui/assignments/mapping_columns.py" />
            <location filename="../../resources/templates/report-paper.html" />
            <location filename="../../resources/templates/report.html" />
            <source>In Canvas</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/report/markdown.py" />
            <location filename="../../wizard/ui/assignments/mapping_columns.py" />
            <location filename="../../wizard/ui/assignments/mapping_editors.py" />
            <location filename="../../resources/templates/report-paper.html" />
            <location filename="../../resources/templates/report.html" />
            <source>Points</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/report/markdown.py" />
            <location filename="../../wizard/ui/assignments/mapping_columns.py" />
            <location filename="../../resources/templates/report-paper.html" />
            <location filename="../../resources/templates/report.html" />
            <source>Group</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/report/markdown.py" />
            <location filename="../../wizard/ui/assignments/mapping_columns.py" />
            <location filename="../../resources/templates/report.html" />
            <source>Published</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/report/markdown.py" />
            <location filename="../../wizard/ui/assignments/mapping_bulk.py" />
            <location filename="../../wizard/ui/assignments/mapping_columns.py" />
            <location filename="../../resources/templates/report.html" />
            <source>New tab</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/report/markdown.py" />
            <location filename="../../wizard/ui/assignments/mapping_columns.py" />
            <location filename="../../resources/templates/report-paper.html" />
            <location filename="../../resources/templates/report.html" />
            <source>State</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/report/markdown.py" />
            <location filename="../../wizard/ui/assignments/mapping_columns.py" />
            <location filename="../../wizard/ui/assignments/mapping_delegate.py" />
            <source>Launch URL</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/report/markdown.py" />
            <location filename="../../wizard/ui/students/mentor_dialog.py" />
            <location filename="../../wizard/ui/students/mentors_model.py" />
            <location filename="../../resources/templates/report-paper.html" />
            <location filename="../../resources/templates/report.html" />
            <source>Mentor</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/report/markdown.py" />
            <location filename="../../resources/templates/report-paper.html" />
            <location filename="../../resources/templates/report.html" />
            <source>Students</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/report/markdown.py" />
            <location filename="../../resources/templates/report-paper.html" />
            <location filename="../../resources/templates/report.html" />
            <source>Arranged by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/report/markdown.py" />
            <location filename="../../resources/templates/report-paper.html" />
            <location filename="../../resources/templates/report.html" />
            <source>What</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/report/markdown.py" />
            <location filename="../../resources/templates/report-paper.html" />
            <location filename="../../resources/templates/report.html" />
            <source>When</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/report/markdown.py" />
            <location filename="../../resources/templates/report-paper.html" />
            <location filename="../../resources/templates/report.html" />
            <source>Result</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/report/markdown.py" />
            <location filename="../../resources/templates/report-paper.html" />
            <location filename="../../resources/templates/report.html" />
            <source>Request</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/report/markdown.py" />
            <location filename="../../wizard/ui/shell/window.py" />
            <source>Setup</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/report/markdown.py" />
            <source>Made on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/report/markdown.py" />
            <source>Oldest fact read on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/report/markdown.py" />
            <source>Canvas account</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/report/markdown.py" />
            <location filename="../../wizard/setup/changes/canvas_course.py" />
            <location filename="../../wizard/setup/changes/course_sis_id.py" />
            <location filename="../../wizard/setup/checks/courses.py" />
            <location filename="../../wizard/ui/connections/courses_page.py" />
            <source>Canvas course</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/report/markdown.py" />
            <location filename="../../resources/templates/report-paper.html" />
            <location filename="../../resources/templates/report.html" />
            <source>Connected as</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/report/markdown.py" />
            <source>Codio organisation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/report/markdown.py" />
            <location filename="../../wizard/setup/checks/courses.py" />
            <location filename="../../wizard/ui/connections/courses_page.py" />
            <source>Codio course</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/report/markdown.py" />
            <source>Summary</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/report/markdown.py" />
            <location filename="../../resources/templates/report.html" />
            <source>Found</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/report/markdown.py" />
            <location filename="../../resources/templates/report.html" />
            <source>Expected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/report/markdown.py" />
            <location filename="../../wizard/ui/findings/finding_detail.py" />
            <location filename="../../resources/templates/report-paper.html" />
            <location filename="../../resources/templates/report.html" />
            <source>What to do</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/report/markdown.py" />
            <location filename="../../resources/templates/report.html" />
            <source>Blocked by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/report/markdown.py" />
            <source>On whose word</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/report/markdown.py" />
            <location filename="../../resources/templates/report-paper.html" />
            <location filename="../../resources/templates/report.html" />
            <source>in the module “{name}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/report/markdown.py" />
            <location filename="../../wizard/setup/changes/mentor_filter.py" />
            <location filename="../../wizard/setup/changes/observer_link.py" />
            <location filename="../../resources/templates/report-paper.html" />
            <location filename="../../resources/templates/report.html" />
            <source>Mentors</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/report/markdown.py" />
            <location filename="../../resources/templates/report-paper.html" />
            <location filename="../../resources/templates/report.html" />
            <source>What the wizard did</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/report/markdown.py" />
            <location filename="../../resources/templates/report-paper.html" />
            <location filename="../../resources/templates/report.html" />
            <source>By</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/report/markdown.py" />
            <location filename="../../resources/templates/report-paper.html" />
            <location filename="../../resources/templates/report.html" />
            <source>Step</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/report/markdown.py" />
            <source>Why</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/report/markdown.py" />
            <source>Status</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/report/markdown.py" />
            <source>Number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/report/markdown.py" />
            <source>Meaning</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/report/markdown.py" />
            <location filename="../../wizard/ui/results/checks_card.py" />
            <source>Checks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/report/markdown.py" />
            <source>Nothing to check.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/report/markdown.py" />
            <location filename="../../resources/templates/report-paper.html" />
            <source>Not applicable here: {titles}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/report/markdown.py" />
            <source>Evidence</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/report/markdown.py" />
            <location filename="../../resources/templates/report-paper.html" />
            <location filename="../../resources/templates/report.html" />
            <source>All assignments</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/report/markdown.py" />
            <location filename="../../resources/templates/report-paper.html" />
            <location filename="../../resources/templates/report.html" />
            <source>Done by hand and confirmed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/report/markdown.py" />
            <location filename="../../wizard/ui/shell/step_rail.py" />
            <location filename="../../resources/templates/report.html" />
            <source>Passed over</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/report/markdown.py" />
            <source>This step was passed over with “continue anyway”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/report/markdown.py" />
            <location filename="../../resources/templates/report-paper.html" />
            <location filename="../../resources/templates/report.html" />
            <source>Without a module</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/report/pdf.py" />
            <source>Page {number} of {count}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/report/presentation.py" />
            <location filename="../../wizard/ui/widgets/plan_model.py" />
            <source>Failed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/report/presentation.py" />
            <source>Read back and wrong.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/report/presentation.py" />
            <source>Warning</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/report/presentation.py" />
            <source>Works, but will hurt.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/report/presentation.py" />
            <source>Blocked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/report/presentation.py" />
            <source>Not checked because an earlier check failed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/report/presentation.py" />
            <source>Unknown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/report/presentation.py" />
            <source>Could not be checked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/report/presentation.py" />
            <source>Confirmed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/report/presentation.py" />
            <source>A person said so; no API can read it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/report/presentation.py" />
            <source>Passed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/report/presentation.py" />
            <source>Read back from the server and right.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/report/presentation.py" />
            <source>Not applicable</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/report/presentation.py" />
            <source>Nothing of the kind is there, or the feature is not used.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/report/summary.py" />
            <source>Not checked in full: {steps}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/report/summary.py" />
            <source>1 check</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/report/summary.py" />
            <source>{count} checks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/report/summary.py" />
            <source>1 step has not been checked in full</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/report/summary.py" />
            <source>{count} steps have not been checked in full</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/report/summary.py" />
            <source>{count} {status}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/report/summary.py" />
            <source>1 check failed and needs mending</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/report/summary.py" />
            <source>{count} checks failed and need mending</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/report/summary.py" />
            <source>It works, with 1 warning</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/report/summary.py" />
            <source>It works, with {count} warnings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/report/summary.py" />
            <source>{count} checks could not be made</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/report/summary.py" />
            <source>Everything is in order, part of it on a person's word</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/report/summary.py" />
            <source>Nothing that could be checked is there</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/report/summary.py" />
            <source>Everything was read back and is right</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/report/summary.py" />
            <source>Nothing has been checked yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/report/summary.py" />
            <source>Run the checks, then make this report again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/report/summary.py" />
            <source>1 check could not be made</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/report/words.py" />
            <source>January</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/report/words.py" />
            <source>February</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/report/words.py" />
            <source>March</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/report/words.py" />
            <source>April</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/report/words.py" />
            <source>May</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/report/words.py" />
            <source>June</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/report/words.py" />
            <source>July</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/report/words.py" />
            <source>August</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/report/words.py" />
            <source>September</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/report/words.py" />
            <source>October</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/report/words.py" />
            <source>November</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/report/words.py" />
            <source>December</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/report/words.py" />
            <source>{day} {month} {year}, {time} UTC</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/report/words.py" />
            <source>Confirmed by {by}; not read back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/report/words.py" />
            <location filename="../../wizard/setup/changes/answered.py" />
            <location filename="../../wizard/setup/changes/assignment_back.py" />
            <location filename="../../wizard/ui/assignments/mapping_columns.py" />
            <source>yes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/report/words.py" />
            <location filename="../../wizard/setup/changes/answered.py" />
            <location filename="../../wizard/setup/changes/assignment_back.py" />
            <location filename="../../wizard/ui/assignments/mapping_columns.py" />
            <source>no</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/report/words.py" />
            <source>a person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/report/words.py" />
            <source>A warning, accepted by {by} on {at} until {until}: {reason}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/report/words.py" />
            <source>Confirmed by {by} on {at}; not read back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/report/words.py" />
            <source>request {id}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/report/writer.py" />
            <source>Web page (HTML)…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/report/writer.py" />
            <source>PDF…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/report/writer.py" />
            <source>Markdown…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/report/writer.py" />
            <source>Table (CSV)…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/report/writer.py" />
            <source>Data (JSON)…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/report/writer.py" />
            <source>A report cannot be written as “{suffix}”. Nothing was written. Choose a name that ends in one of {formats}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/report/writer.py" />
            <source>a file without a suffix</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/acceptances.py" />
            <source>{name} accepted it until {date}: {reason}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/changes/answered.py" />
            <source>What Canvas has there now is not what the wizard made: that was made at {then}, this at {found}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/changes/answered.py" />
            <source>When it was made is not known, so that nothing but a person's word says that it is the wizard's.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/changes/answered.py" />
            <location filename="../../wizard/setup/changes/assignment_back.py" />
            <source>Somebody has changed “{name}” since: {fields}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/changes/answered.py" />
            <location filename="../../wizard/setup/changes/assignment_back.py" />
            <location filename="../../wizard/setup/changes/assignment_words.py" />
            <location filename="../../wizard/setup/changes/tool_words.py" />
            <location filename="../../wizard/setup/mapping/blueprint.py" />
            <location filename="../../wizard/ui/lti_app/custom_fields_edit.py" />
            <source>name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/changes/answered.py" />
            <location filename="../../wizard/setup/changes/assignment_back.py" />
            <location filename="../../wizard/setup/changes/assignment_words.py" />
            <location filename="../../wizard/setup/mapping/blueprint.py" />
            <source>points</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/changes/answered.py" />
            <location filename="../../wizard/setup/changes/assignment_back.py" />
            <location filename="../../wizard/setup/mapping/blueprint.py" />
            <source>group</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/changes/answered.py" />
            <location filename="../../wizard/setup/changes/assignment_back.py" />
            <location filename="../../wizard/setup/changes/assignment_words.py" />
            <location filename="../../wizard/setup/mapping/blueprint.py" />
            <location filename="../../wizard/ui/assignments/mapping_words.py" />
            <location filename="../../wizard/ui/connections/courses_page.py" />
            <source>published</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/changes/answered.py" />
            <location filename="../../wizard/setup/changes/assignment_back.py" />
            <location filename="../../wizard/setup/changes/assignment_words.py" />
            <location filename="../../wizard/setup/mapping/blueprint.py" />
            <source>submission type</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/changes/answered.py" />
            <location filename="../../wizard/setup/changes/assignment_back.py" />
            <location filename="../../wizard/setup/changes/tool_words.py" />
            <location filename="../../wizard/setup/mapping/blueprint.py" />
            <source>launch URL</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/changes/answered.py" />
            <location filename="../../wizard/setup/changes/assignment_back.py" />
            <location filename="../../wizard/setup/mapping/blueprint.py" />
            <source>new tab</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/changes/answered.py" />
            <location filename="../../wizard/setup/mapping/blueprint.py" />
            <location filename="../../wizard/setup/set_aside.py" />
            <source>app</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/changes/answered.py" />
            <source>grading</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/changes/answered.py" />
            <source>description</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/changes/answered.py" />
            <source>not counted in the final grade</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/changes/answered.py" />
            <location filename="../../wizard/setup/changes/tool_words.py" />
            <source>consumer key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/changes/answered.py" />
            <location filename="../../wizard/setup/changes/tool_words.py" />
            <source>domain</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/changes/answered.py" />
            <location filename="../../wizard/setup/changes/tool_words.py" />
            <source>privacy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/changes/answered.py" />
            <location filename="../../wizard/setup/changes/tool_words.py" />
            <source>custom fields</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/changes/answered.py" />
            <source>weight</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/changes/answered.py" />
            <source>course code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/changes/answered.py" />
            <location filename="../../wizard/setup/set_aside.py" />
            <source>module</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/changes/answered.py" />
            <source>indentation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/changes/answered.py" />
            <source>requirement</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/changes/answered.py" />
            <source>in order</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/changes/answered.py" />
            <source>prerequisites</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/changes/answered.py" />
            <source>shows the final grade</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/changes/assignment.py" />
            <location filename="../../wizard/setup/changes/assignment_group.py" />
            <location filename="../../wizard/setup/changes/assignment_place.py" />
            <source>New assignments in Canvas</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/changes/assignment.py" />
            <source>Changes to assignments in Canvas</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/changes/assignment.py" />
            <source>“{name}” was not converted, because nobody has agreed to what it loses.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/changes/assignment_back.py" />
            <source>file upload</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/changes/assignment_back.py" />
            <source>text entry</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/changes/assignment_back.py" />
            <source>website URL</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/changes/assignment_back.py" />
            <source>on paper</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/changes/assignment_back.py" />
            <source>no submission</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/changes/assignment_back.py" />
            <source>external tool</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/changes/assignment_back.py" />
            <source>name “{name}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/changes/assignment_back.py" />
            <source>opening {url}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/changes/assignment_back.py" />
            <source>no points</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/changes/assignment_back.py" />
            <source>{points:g} points</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/changes/assignment_back.py" />
            <location filename="../../wizard/setup/changes/assignment_words.py" />
            <location filename="../../wizard/setup/changes/canvas_course.py" />
            <location filename="../../wizard/ui/assignments/mapping_words.py" />
            <location filename="../../wizard/ui/connections/courses_page.py" />
            <source>not published</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/changes/assignment_back.py" />
            <location filename="../../wizard/setup/changes/assignment_words.py" />
            <source>in the group “{group}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/changes/assignment_back.py" />
            <location filename="../../wizard/setup/changes/assignment_words.py" />
            <source>in a new tab</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/changes/assignment_back.py" />
            <location filename="../../wizard/setup/changes/assignment_words.py" />
            <source>inside the Canvas page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/changes/assignment_back.py" />
            <source>with peer reviews</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/changes/assignment_group.py" />
            <source>Create the assignment group “{name}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/changes/assignment_group.py" />
            <source>The assignment group “{name}” is there already: somebody has created it since the plan was made. It is used.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/changes/assignment_place.py" />
            <source>Move “{name}” behind “{behind}”, as in the Codio course.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/changes/assignment_place.py" />
            <source>Move “{name}” to where the new assignments begin.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/changes/assignment_words.py" />
            <source>Create “{name}” ({points:g} points), opening “{codio}” of {module}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/changes/assignment_words.py" />
            <source>Convert “{name}” ({kinds}): {losses} {undo} Changes: {changes}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/changes/assignment_words.py" />
            <source>Change “{name}”: {changes}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/changes/assignment_words.py" />
            <source>Skipped, because the LTI app is not installed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/changes/assignment_words.py" />
            <source>Skipped, because there is no assignment group “{group}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/changes/assignment_words.py" />
            <location filename="../../wizard/setup/changes/base.py" />
            <source>nothing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/changes/assignment_words.py" />
            <source>move to the group “{group}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/changes/assignment_words.py" />
            <source>bind to the installed app</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/changes/assignment_words.py" />
            <location filename="../../wizard/setup/mapping/other_links.py" />
            <source>the course</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/changes/assignment_words.py" />
            <source>open “{codio}” of {module} in Codio</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/changes/assignment_words.py" />
            <source>launch URL from {old} to {new}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/changes/assignment_words.py" />
            <source>open in a new tab</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/changes/assignment_words.py" />
            <source>open inside the page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/changes/assignment_words.py" />
            <source>publish</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/changes/assignment_words.py" />
            <source>unpublish</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/changes/base.py" />
            <source>{label} from “{before}” to “{after}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/changes/base.py" />
            <location filename="../../wizard/setup/launch_watch.py" />
            <source>The Codio API integration is not connected.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/changes/canvas_course.py" />
            <source>Create the Canvas course “{name}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/changes/canvas_course.py" />
            <source>Publish the Canvas course “{name}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/changes/canvas_course.py" />
            <source>“{name}” is published already: somebody has done it since the plan was made.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/changes/canvas_course.py" />
            <source>state</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/changes/canvas_course.py" />
            <source>Canvas does not let you delete the course “{name}”: that is usually left to administrators. Ask one of them to delete it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/changes/canvas_course.py" />
            <source>Canvas keeps the course published: {reason}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/changes/canvas_module.py" />
            <source>Create the Canvas module “{name}”, not published: Canvas lets students open what stands in it once somebody publishes it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/changes/canvas_module.py" />
            <source>Create the Canvas module “{name}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/changes/canvas_module.py" />
            <source>The module “{name}” is there already: somebody has created it since the plan was made. It is used, and its state stays as it is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/changes/canvas_module.py" />
            <source>“{name}” stays: the module “{other}” has it as a prerequisite.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/changes/codio_assignment.py" />
            <location filename="../../wizard/ui/students/codio_changes_card.py" />
            <source>Assignments in Codio</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/changes/codio_assignment.py" />
            <source>Change “{name}” in Codio: {changes}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/changes/codio_assignment.py" />
            <source>disabled</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/changes/codio_assignment.py" />
            <source>enabled for students</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/changes/codio_assignment.py" />
            <source>grades released</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/changes/codio_assignment.py" />
            <source>grades not released</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/changes/codio_assignment.py" />
            <source>Codio did not take the settings of “{name}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/changes/codio_assignment.py" />
            <source>release its grades, so that they go back to Canvas</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/changes/codio_assignment.py" />
            <source>no longer release its grades</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/changes/codio_assignment.py" />
            <source>disable it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/changes/codio_assignment.py" />
            <source>enable it for students</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/changes/course_sis_id.py" />
            <source>Take the SIS id “{sis_id}” from the Canvas course “{name}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/changes/course_sis_id.py" />
            <source>Give the Canvas course “{name}” the SIS id “{sis_id}”. From the first launch on Codio tells the course by it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/changes/course_sis_id.py" />
            <source>If somebody has opened an assignment meanwhile, Codio filed the course under this SIS id, and does not find it by it any more. Codio does not tell whether somebody has.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/changes/course_sis_id.py" />
            <source>Canvas refused the SIS id “{sis_id}”: {reason}. Nothing was changed. Within a Canvas each course has its own: enter another on the page “Courses”, and plan again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/changes/course_sis_id.py" />
            <source>Canvas does not show the SIS id of “{name}” any more, so it was left as it is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/changes/course_sis_id.py" />
            <source>“{name}” has the SIS id “{sis_id}” already: somebody has set it since the plan was made.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/changes/course_sis_id.py" />
            <source>SIS id</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/changes/course_sis_id.py" />
            <source>Canvas does not show the SIS id of the course.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/changes/course_sis_id.py" />
            <source>Canvas did not take the SIS id of “{name}”; nothing was changed. Only the permission “{label}” of the root account allows it: ask an administrator who has it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/changes/course_sis_id.py" />
            <source>Canvas does not show the SIS id of “{name}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/changes/date_words.py" />
            <source>Its due date is, or was, in a closed grading period: Canvas lets only an administrator of the account change this.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/changes/date_words.py" />
            <source>{date} ({zone})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/changes/date_words.py" />
            <source>The dates that sections, groups or people have of their own stay as they are.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/changes/date_words.py" />
            <location filename="../../resources/templates/report-paper.html" />
            <location filename="../../resources/templates/report.html" />
            <source>none</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/changes/date_words.py" />
            <source>this computer's time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/changes/date_words.py" />
            <source>{date}, which Canvas takes as the end of that day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/changes/double.py" />
            <source>Delete the second “{name}” (id {id}, made by this setup on {at}; nobody has handed in): “{stays}” (id {stays_id}) of {since} stays.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/changes/double.py" />
            <source>Delete the second LTI app “{name}” (id {id}, installed by this setup on {at}; no assignment uses it any more): the one of {since} (id {stays_id}) stays.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/changes/double.py" />
            <source>Delete the second assignment group “{name}” (id {id}, made by this setup on {at}; it is empty then): the older one (id {stays_id}) stays.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/changes/double.py" />
            <source>“{name}” stays: {count} assignments still use it, “{user}” among them. Plan again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/changes/double.py" />
            <location filename="../../wizard/setup/changes/meanwhile.py" />
            <source>Students have handed in to “{name}” since the plan was made. Plan again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/changes/double_module.py" />
            <source>Delete the second module “{name}” (id {id}, made by this setup on {at}, as all that stands in it): the older one (id {stays_id}) stays, and holds the same.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/changes/double_module.py" />
            <source>The other module “{name}”, which was to stay, does not hold the same any more, so this one stays.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/changes/double_words.py" />
            <source>What is there twice</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/changes/double_words.py" />
            <source>The second “{name}” was deleted and stays deleted: the other one stands in its place.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/changes/double_words.py" />
            <source>The other “{name}”, which was to stay, is not there any more, so this one stays.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/changes/interrupted.py" />
            <source>{done} of {total} changes taken back; the next run goes on. This one stopped, because nothing may be taken back that the journal cannot note. {cause}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/changes/interrupted.py" />
            <source>{done} of {total} changes made; the next run goes on. This one stopped, because nothing may be changed that the journal cannot note. {cause}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/changes/journal_facts.py" />
            <source>{count} changes were made in {place}. Whether that is the very course that is there now is not known, because its uuid or root account could not be read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/changes/journal_facts.py" />
            <source>{count} changes were made by a version of this program that did not note in which Canvas and course.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/changes/journal_facts.py" />
            <source>{count} changes were made in {place}; they are left as they are.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/changes/journal_facts.py" />
            <source>{count} changes were made in {place}. That course has the same uuid: it is another address of this Canvas, or one of the two is a copy of the other.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/changes/keeping.py" />
            <source>Somebody has changed “{name}” since.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/changes/keeping.py" />
            <source>What was created is not known: {action}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/changes/keeping.py" />
            <source>What Canvas has there now is not what the wizard made: {action}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/changes/keeping.py" />
            <source>{count} assignments still use it, “{name}” among them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/changes/keeping.py" />
            <location filename="../../wizard/setup/mapping/conflicts.py" />
            <source>Students have already submitted to “{name}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/changes/keeping.py" />
            <source>Locked by the blueprint since: {fields} of “{name}”. Unlock it in the blueprint course, and undo again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/changes/keeping.py" />
            <source>Locked by the blueprint: “{name}” cannot be deleted here. Unlock it in the blueprint course, and undo again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/changes/lti_tool.py" />
            <location filename="../../wizard/setup/steps.py" />
            <source>LTI app</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/changes/lti_tool.py" />
            <source>Install the LTI app “{name}” (domain {domain}) in the Canvas course.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/changes/lti_tool.py" />
            <source>Change the installed LTI app “{name}”: {changes}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/changes/lti_tool.py" />
            <source>The shared secret is missing. Enter it on the LTI app page.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/changes/lti_tool.py" />
            <source>The shared secret it had before is not known and was not put back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/changes/mentor_filter.py" />
            <source>Tell Codio which students each of {count} mentors may see: {mapping}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/changes/mentor_filter.py" />
            <source>Tell Codio which students a mentor may see: {mapping}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/changes/mentor_filter.py" />
            <source>The list sent before was sent again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/changes/mentor_filter.py" />
            <source>Codio cannot be asked what it held before. Sent was: {mapping}. Change it in Codio.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/changes/mentor_filter.py" />
            <source>A later list of mentors was sent, and stays.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/changes/module_back.py" />
            <source>Take “{name}” out of the Canvas module “{module}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/changes/module_back.py" />
            <source>Delete the Canvas module “{name}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/changes/module_back.py" />
            <source>Unpublish the Canvas module “{name}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/changes/module_item.py" />
            <source>Put “{name}” into the Canvas module “{module}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/changes/module_item.py" />
            <source>That module is not published and stays so: Canvas lets students open the assignment once somebody publishes it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/changes/module_item.py" />
            <source>Skipped, because “{name}” was not created.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/changes/module_item.py" />
            <source>Skipped, because there is no module “{module}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/changes/module_item.py" />
            <source>“{name}” stands in the module “{module}” already: somebody has put it there since the plan was made.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/changes/module_item.py" />
            <source>Somebody has moved “{name}” to the module “{module}” since.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/changes/module_publishing.py" />
            <source>Publish the Canvas module “{name}”; not published stays in it: {items}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/changes/module_publishing.py" />
            <source>Skipped, because the module “{name}” was not made by this run: its state stays as it is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/changes/module_publishing.py" />
            <source>Canvas has published “{name}” together with its module. Plan again: the plan takes that back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/changes/module_publishing.py" />
            <source>Publish the Canvas module “{name}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/changes/module_publishing.py" />
            <source>The module “{name}” is published already: somebody has done it since the plan was made.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/changes/module_words.py" />
            <source>Modules in Canvas</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/changes/module_words.py" />
            <source>The module “{module}” stays unpublished: “{draft}” in it is not published and none of this setup's. Publish the module in Canvas, where you choose whether its items go along.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/changes/module_words.py" />
            <source>“{name}” stays, because of what stands in it: {items}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/changes/module_words.py" />
            <source>“{name}” stands in modules {count} times (ids {ids}): somebody has put it there at the same time. Delete the one that is not needed in Canvas, under Modules.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/changes/observer_link.py" />
            <source>Let {observer} observe {student}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/changes/observer_link.py" />
            <source>{observer} observes {student} already: somebody has linked them since the plan was made.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/changes/order.py" />
            <source>The new assignments are not in the order of the Codio course yet. {reason} Plan again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/changes/order.py" />
            <source>The new assignments are not in the order of the Codio course: somebody else is moving them. Plan again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/changes/origin.py" />
            <source>the course “{name}” ({id}) on {host}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/changes/origin.py" />
            <source>course {id} on {host}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/changes/plan.py" />
            <source>{unread} The plan leaves it alone, and creates nothing that it may be already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/changes/plan.py" />
            <source>The settings of {count} assignments in Codio were not read, to spare requests. What is to change in them is not in this plan; applying it reads them all.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/changes/plan.py" />
            <source>You chose to skip it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/changes/plan.py" />
            <source>It has no launch URL yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/changes/plan.py" />
            <source>Give it its launch URL on the page Assignments, or skip it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/changes/plan.py" />
            <source>It goes into no module yet. {question}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/changes/plan.py" />
            <source>Canvas will refuse it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/changes/plan.py" />
            <location filename="../../wizard/setup/checks/lti_app.py" />
            <source>{tool} is an LTI 1.3 app for Codio, and Canvas prefers those.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/changes/read_back.py" />
            <source>What was made was not read back: it was stopped.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/changes/read_back.py" />
            <source>What was made could not be read back: {reason}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/changes/recognition.py" />
            <source>Somebody else has changed “{name}” meanwhile. It stays as it is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/changes/recognition.py" />
            <source>“{name}” is gone meanwhile: there is nothing to change.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/changes/recognition.py" />
            <source>Somebody else has created “{name}” meanwhile, or changed it since. It stays as it is, and nothing is created beside it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/changes/recognition.py" />
            <source>“{name}” has been created more than once meanwhile, and all are alike: nobody can tell which is the wizard's. They stay as they are; choose the one to keep.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/changes/refused.py" />
            <source>on the page Students</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/changes/refused.py" />
            <source>the link of {observer} to {student}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/changes/refused.py" />
            <source>the assignment “{name}” ({module})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/changes/refused.py" />
            <source>the assignment “{name}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/changes/refused.py" />
            <source>in {service}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/changes/refused.py" />
            <source>the mentor filter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/changes/refused.py" />
            <source>on the page Assignments, in its row</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/changes/refused.py" />
            <source>the assignment group “{name}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/changes/refused.py" />
            <source>on the page Assignments, in the rows that name it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/changes/refused.py" />
            <source>on the page LTI app</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/changes/refused.py" />
            <source>the course “{name}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/changes/refused.py" />
            <source>on the page Courses</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/changes/refused.py" />
            <location filename="../../wizard/setup/checks/results_app.py" />
            <location filename="../../wizard/setup/lti_app/app.py" />
            <source>“{name}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/changes/refused.py" />
            <source>this change</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/changes/refused.py" />
            <source>in Codio</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/changes/refused.py" />
            <source>the LTI app “{name}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/changes/refused.py" />
            <source>the LTI app</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/changes/results.py" />
            <source>Skipped, because nothing more would succeed after this: {reason}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/changes/seen_now.py" />
            <source>“{name}” is there already: somebody has created it since the plan was made. Plan again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/changes/seen_now.py" />
            <source>Somebody has changed “{name}” since the plan was made: {fields}. Plan again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/changes/seen_now.py" />
            <source>“{name}” is gone: somebody has deleted it since the plan was made.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/changes/seen_now.py" />
            <source>“{name}” is not there any more when it is read back. Plan again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/changes/seen_now.py" />
            <source>“{name}” is there {count} times (ids {ids}): somebody has made it at the same time. Plan again: the plan deletes the younger one if this setup made it and nobody has used it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/changes/settling.py" />
            <source>Was done before the interruption: {action}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/changes/settling.py" />
            <source>Was interrupted and is planned again: {action}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/changes/settling.py" />
            <source>Was interrupted: {action} {reason}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/changes/steps_back.py" />
            <source>Delete “{name}” from Canvas.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/changes/steps_back.py" />
            <source>Set “{name}” back: {fields}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/changes/steps_back.py" />
            <source>Let “{name}” go of the app.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/changes/steps_back.py" />
            <source>Delete the LTI app “{name}” from the Canvas course.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/changes/steps_back.py" />
            <source>Set the LTI app “{name}” back: {fields}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/changes/steps_back.py" />
            <source>Delete the assignment group “{name}” from Canvas.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/changes/steps_back.py" />
            <source>Let {observer} no longer observe {student}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/changes/steps_back.py" />
            <source>Delete the Canvas course “{name}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/changes/steps_back.py" />
            <source>Unpublish the Canvas course “{name}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/changes/steps_back.py" />
            <source>Set “{name}” in Codio back: {fields}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/changes/steps_back.py" />
            <source>Send Codio the list of mentors that was sent before.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/changes/steps_back.py" />
            <source>An empty list of mentors is never sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/changes/steps_back.py" />
            <source>Codio did not say that it has taken the list.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/changes/tool_words.py" />
            <source>shared secret (the one stored in Canvas cannot be read back)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/changes/undo.py" />
            <source>It was gone already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/changes/undo.py" />
            <source>{service} answered as if it were done, but reading it back shows that it is not. Try again later.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/changes/undo.py" />
            <source>{service} answered that there is no {path}. What is not read back is not taken for gone. Check that this token still reaches the course, and try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/changes/undo.py" />
            <source>Canvas has nothing there under this id.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/changes/unknown_outcomes.py" />
            <source>{reason} Whether it was carried out could not be read: {unread} It is not repeated, and the next run begins by finding out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/changes/unknown_outcomes.py" />
            <source>{reason} Nobody knows yet whether it was carried out. Looking again in {seconds} s; nothing is repeated before that.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/assignments.py" />
            <source>Assignments read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/assignments.py" />
            <source>What Codio and Canvas hold was read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/assignments.py" />
            <source>Launch URLs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/assignments.py" />
            <source>Every assignment that will be mapped has a launch URL.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/assignments.py" />
            <source>No conflicts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/assignments.py" />
            <source>Each Codio assignment has its own URL and its own Canvas assignment.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/assignments.py" />
            <source>Assignment groups</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/assignments.py" />
            <source>No two assignment groups have the same name, so that it is clear which is meant.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/assignments.py" />
            <source>Skipped assignments</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/assignments.py" />
            <source>Nothing is left out by mistake.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/assignments.py" />
            <source>Published in Codio</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/assignments.py" />
            <source>Students find something when they open an assignment.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/assignments.py" />
            <source>{total} assignments in Codio: {mapped} mapped, {create} to create, {change} to change, {skip} skipped.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/assignments.py" />
            <source>No API tells which assignments are published in Codio.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/assignments.py" />
            <location filename="../../wizard/setup/checks/courses.py" />
            <source>The Codio course has no assignment.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/assignments.py" />
            <source>Every assignment that is not skipped has a launch URL.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/assignments.py" />
            <source>“{name}” of {module} has no launch URL.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/assignments.py" />
            <source>Two Canvas assignments open this launch URL: {names}. The older one stays.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/assignments.py" />
            <source>No two rows stand in each other's way.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/assignments.py" />
            <source>{count} assignment groups have the name “{name}”: {groups}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/assignments.py" />
            <source>Every assignment group has a name of its own.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/assignments.py" />
            <source>Every assignment is skipped; nothing will be mapped.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/assignments.py" />
            <source>In Codio's Overview make sure that each assignment is published; confirm it here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/assignments.py" />
            <location filename="../../wizard/setup/checks/courses.py" />
            <source>Add and publish an assignment in Codio, or choose another course.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/assignments.py" />
            <source>The LTI Integration URL of the assignment.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/assignments.py" />
            <source>Import Codio's Assignment URLs export, paste the URL, or skip the row.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/assignments.py" />
            <source>One Codio assignment, one launch URL, one Canvas assignment.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/assignments.py" />
            <source>Go to Review and apply the plan: it deletes the one that this setup made.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/assignments.py" />
            <location filename="../../wizard/setup/checks/results_assignments.py" />
            <source>Choose a target for at least one assignment.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/assignments.py" />
            <source>Skipped, as you chose: {names}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/assignments.py" />
            <source>No assignment is skipped.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/assignments.py" />
            <source>In Canvas move the assignments of one into the other and delete the empty one, or rename it. Until then the wizard uses the one with id {id}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/assignments.py" />
            <source>A Canvas assignment that is right, or that may be changed here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/assignments.py" />
            <source>id {id} with {count} assignments</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/assignments_course_target.py" />
            <source>One form of launch URL</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/assignments_course_target.py" />
            <source>The launch URLs are all plain, or all constant.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/assignments_course_target.py" />
            <source>The course of constant URLs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/assignments_course_target.py" />
            <source>Codio knows which course a constant launch URL means.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/assignments_course_target.py" />
            <source>Course copy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/assignments_course_target.py" />
            <source>Where Codio is to copy a course, it is told for whom.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/assignments_course_target.py" />
            <source>Derived launch URLs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/assignments_course_target.py" />
            <source>Launch URLs that the wizard made open what they should.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/assignments_course_target.py" />
            <source>No API tells which Codio course “{value}” in {field} means.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/assignments_course_target.py" />
            <source>Install an app in this course: an account's app cannot name one course.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/assignments_course_target.py" />
            <source>The launch URLs are constant, and nothing tells Codio which course is meant.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/assignments_course_target.py" />
            <source>{field} names the chosen Codio course.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/assignments_course_target.py" />
            <source>A watched launch entered the chosen course by “{value}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/assignments_course_target.py" />
            <source>Watch a test launch. After a course copy the value must be one that no other Canvas course has, and an instructor opens an assignment first; then confirm it here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/assignments_course_target.py" />
            <source>Canvas does not show you whether the course has a SIS id, by which Codio would find it; nothing else tells which course is meant.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/assignments_course_target.py" />
            <source>Codio finds the course by its SIS id; no API tells which course that is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/assignments_course_target.py" />
            <source>Add {field} with a value of this Canvas course's own, such as Fall-2026, on the LTI app page; the plan writes it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/assignments_course_target.py" />
            <source>Apply the plan: it writes {field} into the app.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/assignments_course_target.py" />
            <source>{field} among the app's custom fields.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/assignments_course_target.py" />
            <source>{tool} has {field}: every course of the account that uses it opens one Codio course.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/assignments_course_target.py" />
            <source>The launch URLs need no custom field that names the course.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/assignments_course_target.py" />
            <source>{field} names another Codio course, “{name}”: students would enter that one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/assignments_course_target.py" />
            <source>Watch a test launch, or open an assignment yourself and confirm it here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/assignments_course_target.py" />
            <source>A watched launch entered the chosen course by its SIS id.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/assignments_course_target.py" />
            <source>The app passes the SIS id of the Canvas course on, and the course has none.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/assignments_course_target.py" />
            <source>The app asks Codio for no copy of a course.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/assignments_course_target.py" />
            <source>No launch URL was made by the wizard.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/assignments_course_target.py" />
            <source>{plain} launch URLs name their course and {constant} do not: “{name}” is one of the few.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/assignments_course_target.py" />
            <source>No launch URL is known yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/assignments_course_target.py" />
            <source>Every launch URL names its course.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/assignments_course_target.py" />
            <source>Every launch URL is constant; the app names the course.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/assignments_course_target.py" />
            <source>Install an app in this course, and have the field removed there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/assignments_course_target.py" />
            <source>{field}={id}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/assignments_course_target.py" />
            <source>Apply the plan: it writes the chosen course into the app. If the LTI app page names the field itself, change it there first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/assignments_course_target.py" />
            <source>Give the course one, as “SIS id of the Canvas course” says, and check.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/assignments_course_target.py" />
            <source>The app has codio_parent_course_id, but launch URLs name their course: no copy is ever made.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/assignments_course_target.py" />
            <source>A launch of “{name}” proved the pattern of the {count} derived URLs.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/assignments_course_target.py" />
            <source>{count} launch URLs are derived from another one, not proven; “{name}” is one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/assignments_course_target.py" />
            <source>All URLs with the course id, or, with constant URLs, none.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/assignments_course_target.py" />
            <source>Enable LTI constant URLs was switched in Codio after some were copied. Export the Assignment URLs again, import the file and apply the plan.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/assignments_course_target.py" />
            <source>Switch on constant URLs in Codio and import its export, or remove the field.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/assignments_course_target.py" />
            <source>The app has codio_parent_course_id, but no {field}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/assignments_course_target.py" />
            <source>Codio copies its course for this Canvas course.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/assignments_course_target.py" />
            <source>Import Codio's Assignment URLs export, or watch a test launch of one of them; or compare a few with Codio's Overview and confirm it here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/assignments_course_target.py" />
            <source>Both fields: Codio files the copy under the second.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/assignments_course_target.py" />
            <source>Add {field} with a value of this Canvas course's own, such as Fall-2026, on the LTI app page.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/assignments_sis_id.py" />
            <source>Enter a SIS id of this course's own, such as Fall-2026, on the page “Courses” (in the setup file: courses.sis_course_id) before anybody opens an assignment; the plan sets it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/assignments_sis_id.py" />
            <source>SIS id of the Canvas course</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/assignments_sis_id.py" />
            <source>Where launch URLs leave the course open, its SIS id tells Codio which it is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/assignments_sis_id.py" />
            <source>Go to Review and apply the plan: it sets “{sis_id}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/assignments_sis_id.py" />
            <source>It has the SIS id “{sis_id}”, and none of the {count} other courses that you see has the same.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/assignments_sis_id.py" />
            <source>A SIS id of its own: nothing else tells Codio the course.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/assignments_sis_id.py" />
            <source>The SIS id “{sis_id}” is that of “{name}” too: Codio can take the two Canvas courses for one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/assignments_sis_id.py" />
            <source>It has the SIS id “{sis_id}”, which Canvas gives to no second course of its root account. None of other accounts was looked at.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/assignments_sis_id.py" />
            <source>Neither constant URLs nor course copy are meant: launch URLs name the course.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/assignments_sis_id.py" />
            <source>A SIS id that no other Canvas course has.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/assignments_sis_id.py" />
            <source>Ask a Canvas administrator for the permission “{label}”, or to look under Settings → Course Details → SIS ID; confirm here that it has one of its own.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/base.py" />
            <source>What Codio tells of it is still being read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/base.py" />
            <location filename="../../wizard/setup/set_aside.py" />
            <source>{names} and {count} more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/base.py" />
            <source>Not read yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/base.py" />
            <source>Check this page, or the pages before it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/canvas.py" />
            <source>The address is Canvas</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/canvas.py" />
            <source>A Canvas answers at the address.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/canvas.py" />
            <source>The access token works</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/canvas.py" />
            <source>Canvas accepts the token and says whose it is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/canvas.py" />
            <source>You may set up courses</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/canvas.py" />
            <source>The token's owner is an administrator or teaches a course.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/canvas.py" />
            <source>This is the real Canvas</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/canvas.py" />
            <source>The address is not a test or beta copy.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/canvas.py" />
            <source>No Canvas address was entered.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/canvas.py" />
            <source>Connected as {person}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/canvas.py" />
            <source>You administer {accounts}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/canvas.py" />
            <source>You teach courses here. An administrator's role is not needed for them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/canvas.py" />
            <source>{host} is a test copy of your Canvas.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/canvas.py" />
            <source>This is not one of Instructure's test copies.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/canvas.py" />
            <source>An address such as https://school.instructure.com</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/canvas.py" />
            <source>Copy the address from the browser after you have logged in to Canvas.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/canvas.py" />
            <source>Canvas answers at this address.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/canvas.py" />
            <source>Canvas answers at {address}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/canvas.py" />
            <source>The address was not tried yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/canvas.py" />
            <source>In this Canvas you are neither an administrator nor a teacher of any course.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/canvas.py" />
            <source>Canvas lists no course and no account of yours.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/canvas.py" />
            <source>Instructure overwrites it regularly; set up production at its own address.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/canvas.py" />
            <source>Enter an access token and check this page.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/canvas.py" />
            <source>Canvas accepts the access token.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/canvas.py" />
            <source>No access token was entered.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/canvas.py" />
            <source>The token's owner may change the course.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/canvas.py" />
            <source>Use the access token of the course's teacher or of an administrator.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/canvas.py" />
            <source>Make sure that you are enrolled as a teacher in the course.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/canvas.py" />
            <source>In Canvas open Account → Settings → New Access Token and paste it here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/canvas_token.py" />
            <source>{token} ends on {date}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/canvas_token.py" />
            <source>In Canvas open Account → Settings, look below “Approved Integrations” for the day on which it expires, and have another one ready before.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/canvas_token.py" />
            <source>Have another one ready before: without it neither the daily verification nor undo works. {how}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/canvas_token.py" />
            <source>In Canvas open Account → Settings → New Access Token, and put the new token here and wherever a verification is run with the old one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/canvas_token.py" />
            <source>{how} Choose an end at most {days} days ahead: your institution may allow no more to people who are not administrators.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/canvas_token.py" />
            <source>It is limited to {count} scopes and lacks {missing} that are needed: to {purposes} ({names}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/canvas_token.py" />
            <source>Have these scopes, and “Allow Include Parameters”, added to its developer key, or use a token that is not limited to scopes: Account → Settings → New Access Token.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/canvas_token.py" />
            <source>The access token lasts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/canvas_token.py" />
            <source>The access token does not end within two weeks.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/canvas_token.py" />
            <source>The access token is not limited too much</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/canvas_token.py" />
            <source>The access token's scopes, where it has any, hold what the setup needs.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/canvas_token.py" />
            <source>The access token “{purpose}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/canvas_token.py" />
            <source>the access token “{purpose}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/canvas_token.py" />
            <source>The access token</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/canvas_token.py" />
            <source>the access token</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/canvas_token.py" />
            <source>It is limited to scopes, and may not even show which they are.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/canvas_token.py" />
            <source>Canvas does not tell when this access token ends: it shows no such token of yours.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/canvas_token.py" />
            <source>Canvas shows {token} as pending: it was made for you by somebody else.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/canvas_token.py" />
            <source>Canvas does not tell whether the access token is limited to scopes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/canvas_token.py" />
            <source>It is not limited to scopes: it may do whatever you may do.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/canvas_token.py" />
            <source>{lacks} But Canvas has just shown the token itself, which is not among them either, so that it may not hold the token to them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/canvas_token.py" />
            <source>Activate it in Canvas: Account → Settings → Approved Integrations. Until then Canvas may refuse it any time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/canvas_token.py" />
            <source>Canvas shows {token} as deleted or switched off.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/canvas_token.py" />
            <source>If requests are refused although you have the right, use a token that is not limited to scopes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/canvas_token.py" />
            <source>The access token may do all that this setup needs.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/canvas_token.py" />
            <source>It is limited to {count} scopes, and those that this setup needs are among them. Whether include parameters are allowed Canvas does not tell; what does not come because of that is said where it is looked for.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/canvas_token.py" />
            <source>see how things stand</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/canvas_token.py" />
            <source>install and change the app</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/canvas_token.py" />
            <source>create and change assignments</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/canvas_token.py" />
            <source>place assignments into modules</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/canvas_token.py" />
            <source>publish the course, or give it a SIS id</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/canvas_token.py" />
            <source>create a course</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/canvas_token.py" />
            <source>link observers to students</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/canvas_token.py" />
            <source>take changes back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/canvas_token.py" />
            <source>tell when the token ends</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/canvas_token.py" />
            <source>take the token back at the end</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/canvas_token.py" />
            <source>say more about accounts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/canvas_token.py" />
            <source>The access token is active.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/canvas_token.py" />
            <source>Canvas does not tell when {token} ends. An app has made it, and most tokens of apps end after an hour.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/canvas_token.py" />
            <source>Canvas does not tell when {token} ends.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/canvas_token.py" />
            <source>{token} never ends by itself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/canvas_token.py" />
            <source>{token} has ended: {date}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/codio.py" />
            <source>US version of Codio</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/codio.py" />
            <source>The LTI App can work with this Codio.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/codio.py" />
            <source>The API integration works</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/codio.py" />
            <source>Codio accepts client ID and secret.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/codio.py" />
            <source>The organization has courses</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/codio.py" />
            <source>There is a course that can be connected.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/codio.py" />
            <source>{domain} is the UK version of Codio. The LTI App works with the US version only.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/codio.py" />
            <source>{domain} is not the UK version of Codio.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/codio.py" />
            <source>Codio accepts the API integration.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/codio.py" />
            <source>The organization has an active course.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/codio.py" />
            <source>The organization has no active course.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/codio.py" />
            <source>Codio at codio.com</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/codio.py" />
            <source>If your organization is on codio.com, choose that domain. If it is on codio.co.uk, set up the app by hand with Codio's XML Configuration Url instead of this wizard.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/codio.py" />
            <source>At least one course that is not archived.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/codio.py" />
            <source>Create a course in Codio, or use the API integration of its organization.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/codio.py" />
            <source>Client ID or client secret is missing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/codio.py" />
            <source>In Codio open Organization → Integrations → API Integrations, add an integration and copy both values here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/course_lms_url.py" />
            <source>Address of the course home page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/course_lms_url.py" />
            <source>The address belongs to the chosen Canvas course.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/course_lms_url.py" />
            <source>LTI is enabled in the Codio course</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/course_lms_url.py" />
            <source>Codio lets people in from Canvas.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/course_lms_url.py" />
            <source>Course LMS url is entered in Codio</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/course_lms_url.py" />
            <source>Codio sends students back to the right Canvas course.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/course_lms_url.py" />
            <source>No API tells what is entered as Course LMS url in Codio.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/course_lms_url.py" />
            <source>{url} is the home page of “{name}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/course_lms_url.py" />
            <source>Codio copies its course for this Canvas course: the copy has no Course LMS url at first, and works without one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/course_lms_url.py" />
            <source>In the Codio course open Admin → LTI / LMS, paste the address into Course LMS url, press Save Changes, and confirm it here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/course_lms_url.py" />
            <source>{student} came into the Codio course from Canvas, so LTI is enabled.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/course_lms_url.py" />
            <source>No API tells whether LTI is enabled in the Codio course.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/course_lms_url.py" />
            <source>Nothing has to be entered where Codio copies the course.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/course_lms_url.py" />
            <source>In the Codio course open Admin → LTI / LMS, switch on Enable LTI, leave Enroll to course only off, press Save Changes, and confirm it here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/courses.py" />
            <source>A Canvas course that you may change.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/courses.py" />
            <source>A Codio course of your organization that is not archived.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/courses.py" />
            <source>The Canvas course exists, runs and is yours to change.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/courses.py" />
            <source>Permissions in the Canvas course</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/courses.py" />
            <source>Your role has every permission the setup needs.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/courses.py" />
            <source>The Codio course exists in your organization and is not archived.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/courses.py" />
            <source>Assignments in the Codio course</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/courses.py" />
            <source>There is something to map.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/courses.py" />
            <source>End of the Codio course</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/courses.py" />
            <source>Codio does not archive the course soon.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/courses.py" />
            <source>The same e-mail address in both</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/courses.py" />
            <source>Codio will recognize you when you come from Canvas.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/courses.py" />
            <source>Your role may not {purpose}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/courses.py" />
            <source>you</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/courses.py" />
            <source>The Canvas course “{name}” is concluded.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/courses.py" />
            <source>You may {purposes}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/courses.py" />
            <source>The Codio course ends on {date}; Codio then archives it, and it is read-only.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/courses.py" />
            <source>The Codio course does not end within two weeks.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/courses.py" />
            <source>It has {count} assignments in {modules} modules.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/courses.py" />
            <source>Canvas does not show your e-mail address to the wizard.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/courses.py" />
            <source>A course that still runs.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/courses.py" />
            <source>Ask a Canvas administrator to re-open it, or choose another course.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/courses.py" />
            <source>The Canvas course “{name}” was deleted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/courses.py" />
            <source>The Canvas course is “{name}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/courses.py" />
            <source>The permission “{label}” in this course.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/courses.py" />
            <source>Set a later end date in the settings of the Codio course.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/courses.py" />
            <source>At least one published assignment.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/courses.py" />
            <source>Compare your e-mail addresses in Canvas and in Codio yourself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/courses.py" />
            <source>{email} is a teacher of the Codio course.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/courses.py" />
            <source>{email} is not among the teachers of the Codio course.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/courses.py" />
            <source>Canvas does not show course {id} to {name}. It belongs to somebody else, was deleted, or you are not enrolled in it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/courses.py" />
            <source>No Canvas course was chosen.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/courses.py" />
            <source>A course that exists.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/courses.py" />
            <source>Choose another course.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/courses.py" />
            <source>Ask a Canvas administrator to switch on “{label}” for your role under Admin → Permissions, or to run the wizard.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/courses.py" />
            <source>No Codio course was chosen.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/courses.py" />
            <source>Your e-mail address must be exactly the same in Canvas and in Codio: change one of them, or have {email} added as a teacher in Codio.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/courses.py" />
            <source>Choose a course of your own, ask its teacher to enrol you as a teacher, or use an administrator's access token.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/courses.py" />
            <source>Choose the course from the list, or create a test course.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/courses.py" />
            <location filename="../../wizard/setup/error_texts.py" />
            <source>Choose the course from the list.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/courses.py" />
            <source>The Codio course “{name}” is archived and read-only.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/courses.py" />
            <source>The Codio course is “{name}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/courses.py" />
            <source>Choose this term's course, or un-archive it in Codio.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/earlier_settings.py" />
            <source>The settings of {count} of {all} assignments were not read, to spare requests to Codio, and what an earlier reading found is more than {hours} hours old, or nothing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/earlier_settings.py" />
            <source>So it is not known whether this is as it should be.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/earlier_settings.py" />
            <source>Check again: what was left out is read first then. On the command line, --codio-requests names how many requests verify may take.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/lti_app.py" />
            <source>No LTI 1.3 app in the way</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/lti_app.py" />
            <source>No installed LTI 1.3 app takes the launches over.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/lti_app.py" />
            <location filename="../../wizard/ui/lti_app/lti_app_page.py" />
            <source>The app in Canvas</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/lti_app.py" />
            <source>It is known which app the setup uses.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/lti_app.py" />
            <source>No second Codio app</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/lti_app.py" />
            <source>Only one Codio app can be chosen by mistake.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/lti_app.py" />
            <source>Key and secret are Codio's</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/lti_app.py" />
            <source>Codio accepts what Canvas signs.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/lti_app.py" />
            <source>Two apps have the same key and domain: {first}; {second}. The wizard uses the first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/lti_app.py" />
            <source>No LTI 1.3 app of Codio is installed that could answer instead.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/lti_app.py" />
            <source>No second Codio app is installed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/lti_app.py" />
            <source>Go to Review and apply the plan: it binds its assignments to the first and deletes the second.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/lti_app.py" />
            <source>Remove it in Canvas once you are sure that no assignment uses it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/lti_app.py" />
            <source>Codio let {student} in from Canvas, so key and secret are right.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/lti_app.py" />
            <source>No API tells whether these are the key and secret that Codio expects.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/lti_app.py" />
            <source>{tool} is an LTI 1.3 app for Codio. It answers no launch of this setup.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/lti_app.py" />
            <source>Canvas will send “{name}” to it, not to {ours}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/lti_app.py" />
            <source>It would get every launch, not the app of this setup.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/lti_app.py" />
            <source>No LTI 1.3 app that matches Codio's host, in this course or above it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/lti_app.py" />
            <source>The Codio app is not installed yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/lti_app.py" />
            <source>{tool} is installed above the course with your key; the course uses it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/lti_app.py" />
            <source>{tool} is another app for Codio.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/lti_app.py" />
            <source>Compare both with LTI Consumer and LTI Secret in Codio and confirm it here; a watched test launch proves it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/lti_app.py" />
            <source>Have it removed, if nobody uses it: teachers can choose it by mistake.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/lti_app.py" />
            <source>The Codio app, added in Canvas by you.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/lti_app.py" />
            <source>No LTI 1.1 app of Codio is installed yet. The wizard will install one in this course, beside the LTI 1.3 app that was found.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/lti_app.py" />
            <source>No Codio app is installed yet; the wizard will install it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/lti_app.py" />
            <source>Accept it, or go back to LTI 1.1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/lti_app.py" />
            <source>The wizard will write your key and secret into it, and never delete it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/lti_app.py" />
            <source>“{name}” is installed in this course; the wizard will change it in place and never delete it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/lti_app.py" />
            <source>“{name}” is installed in this course as it should be.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/lti_app_values.py" />
            <source>In Codio open Organization → LTI Integrations → LTI 1.0 Integration and copy {what}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/lti_app_values.py" />
            <source>The LTI Consumer of your organization, 36 characters.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/lti_app_values.py" />
            <source>The LTI Secret of your organization.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/lti_app_values.py" />
            <source>Consumer key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/lti_app_values.py" />
            <source>A consumer key is given and is not something else.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/lti_app_values.py" />
            <source>Shared secret</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/lti_app_values.py" />
            <source>A shared secret is given and is not something else.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/lti_app_values.py" />
            <source>Launch URL of the app</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/lti_app_values.py" />
            <source>The app is installed with a launch URL of Codio.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/lti_app_values.py" />
            <source>Texts of the app</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/lti_app_values.py" />
            <source>Canvas takes the name, the key and the domain of the app.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/lti_app_values.py" />
            <source>No consumer key was entered.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/lti_app_values.py" />
            <source>No shared secret was entered.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/lti_app_values.py" />
            <source>Name, key and domain of the app are of a length that Canvas takes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/lti_app_values.py" />
            <source>The app will use Codio's general launch URL {url}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/lti_app_values.py" />
            <source>The app will use the launch URL {url}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/lti_app_values.py" />
            <source>“{url}” is not a launch URL for the app.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/lti_app_values.py" />
            <source>This is the client ID of the API integration, not the LTI consumer key.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/lti_app_values.py" />
            <source>The shared secret is the same as the consumer key.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/lti_app_values.py" />
            <source>{base} or {base}/ followed by your organization's id.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/lti_app_values.py" />
            <source>Leave the field empty, or copy the LTI URL of your organization from Codio.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/lti_app_values.py" />
            <source>“fake” is no key: Canvas writes the word into an app that came with an imported course.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/lti_app_values.py" />
            <source>This is the secret of the API integration, not the LTI secret.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/lti_app_values.py" />
            <source>The consumer key does not look like those Codio gives out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/lti_app_values.py" />
            <source>The consumer key has the form Codio uses.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/lti_app_values.py" />
            <source>The shared secret has a space or a line break in it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/lti_app_values.py" />
            <source>Compare it with LTI Consumer in Codio; go on if it is the same.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/lti_app_values.py" />
            <source>Use the copy button beside LTI Secret in Codio, and paste it alone.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/lti_app_values.py" />
            <source>The shared secret has a letter or sign in it that no secret of Codio has.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/lti_app_values.py" />
            <source>Plain letters, digits and hyphens.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/lti_app_values.py" />
            <source>The shared secret does not look like those Codio gives out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/lti_app_values.py" />
            <source>A shared secret is given. Only a launch can prove that it is right.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/lti_app_values.py" />
            <source>Compare it with LTI Secret in Codio; go on if it is the same.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/mentors.py" />
            <source>Filter Learners For Mentors</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/mentors.py" />
            <source>Mentors see whom they should.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/mentors.py" />
            <source>Observers and their students</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/mentors.py" />
            <source>Every observer has a linked student.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/mentors.py" />
            <source>List of mentors</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/mentors.py" />
            <source>Codio can be told which students each mentor may see.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/mentors.py" />
            <source>Mentors and their students in Canvas</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/mentors.py" />
            <source>Everybody named in the mentors' list is in the Canvas course.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/mentors.py" />
            <source>Roles of mentors</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/mentors.py" />
            <source>Mentors come to Codio as mentors, and nobody is on the wrong side of the list.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/mentors.py" />
            <source>Form of the mentors' custom field</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/mentors.py" />
            <source>Codio can read the addresses in the custom field.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/mentors.py" />
            <source>Observer links</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/mentors.py" />
            <source>Canvas links every mentor to the students listed for them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/mentors.py" />
            <source>List of mentors in Codio</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/mentors.py" />
            <source>Codio was told which students each mentor may see.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/mentors.py" />
            <source>{name} ({email}) is named as a mentor's student, but is no student of the Canvas course.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/mentors.py" />
            <source>No API tells how Filter Learners For Mentors is set in Codio.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/mentors.py" />
            <source>{name} ({email}) is named as a mentor, but is a student of the Canvas course.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/mentors.py" />
            <source>Whom a mentor may see is a student of the Canvas course.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/mentors.py" />
            <source>Take this person out of the list; if mentors and students are mixed up, import it again with the heading “student, mentor”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/mentors.py" />
            <source>In the Codio course open Admin → LTI / LMS, switch Filter Learners For Mentors {wanted}, press Save Changes, and confirm it here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/mentors.py" />
            <source>Mentors are not filtered, as you chose: they see every student.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/mentors.py" />
            <source>{name} is an observer of the course without a linked student.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/mentors.py" />
            <source>Nobody is an observer of the Canvas course.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/mentors.py" />
            <source>No list of mentors is sent to Codio.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/mentors.py" />
            <source>The custom field {field} is empty.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/mentors.py" />
            <source>No mentor with a student is listed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/mentors.py" />
            <source>Nobody has agreed yet that this list is sent to Codio.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/mentors.py" />
            <source>Codio's course does not know these people yet: {people}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/mentors.py" />
            <source>Codio's course knows every mentor and student of the list.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/mentors.py" />
            <source>No mentor is named in this setup.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/mentors.py" />
            <source>Canvas shows no e-mail addresses with which the mentors could be compared.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/mentors.py" />
            <source>{email} is named as a mentor or a mentor's student, but Canvas's roster has no such address.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/mentors.py" />
            <source>Everybody named as mentor or mentor's student is in the Canvas course.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/mentors.py" />
            <source>These mentors teach the Canvas course, so Codio shows them every student: {names}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/mentors.py" />
            <source>Mentors are observers in the Canvas course.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/mentors.py" />
            <source>If mentors and students of the list are mixed up, import it again with the heading “student, mentor”. If this student is to be a mentor too, add the role Observer in Canvas.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/mentors.py" />
            <source>Mentors are not filtered by a custom field.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/mentors.py" />
            <source>The wizard is not to link observers.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/mentors.py" />
            <source>{observer} does not observe {student} in Canvas yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/mentors.py" />
            <source>No observer link is left to make.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/mentors.py" />
            <source>Every observer observes at least one student.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/mentors.py" />
            <source>In Canvas open People, choose Link to Students for {name}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/mentors.py" />
            <source>Every observer of the Canvas course has a linked student.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/mentors.py" />
            <source>E-mail addresses or LMS user ids, separated by commas.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/mentors.py" />
            <source>Enter the students, or choose another way to filter.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/mentors.py" />
            <source>Canvas fills in {field} for each person from {value}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/mentors.py" />
            <source>The list in {field} is the same for every person who launches.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/mentors.py" />
            <source>At least one mentor with a student; an empty list is never sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/mentors.py" />
            <source>Take them over from Canvas's observers, or import a CSV file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/mentors.py" />
            <source>A person's consent to the whole list as it stands.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/mentors.py" />
            <source>Look through the list and agree to it on this page.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/mentors.py" />
            <source>They appear there once they have opened an assignment from Canvas; run the wizard again afterwards.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/mentors.py" />
            <location filename="../../wizard/setup/checks/people.py" />
            <source>See to the addresses in Canvas first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/mentors.py" />
            <source>Everybody of the mentors' list is in the Canvas course.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/mentors.py" />
            <source>Correct the address, or enrol the person in the Canvas course.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/mentors.py" />
            <source>In Canvas open People and give them the role Observer instead.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/mentors.py" />
            <source>No mentor is enrolled as a student or teacher, and no student as anything else.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/mentors.py" />
            <source>The list of students for mentors holds quotation marks or semicolons.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/mentors.py" />
            <source>No list of students for mentors is written in a doubtful form.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/mentors.py" />
            <source>Every mentor observes the students listed for them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/mentors.py" />
            <location filename="../../wizard/setup/checks/results_app.py" />
            <location filename="../../wizard/setup/checks/results_assignments.py" />
            <location filename="../../wizard/setup/checks/results_codio.py" />
            <location filename="../../wizard/setup/checks/results_course.py" />
            <location filename="../../wizard/setup/checks/results_dates.py" />
            <source>Go to Review and apply the plan.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/mentors.py" />
            <source>The list of {count} mentors was not sent to Codio yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/mentors.py" />
            <source>No list of mentors is left to be sent to Codio.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/mentors.py" />
            <source>With more than one mentor, link observers in Canvas or use Codio's API.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/mentors.py" />
            <source>Separate addresses with commas, and leave out quotation marks.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/mentors.py" />
            <source>Codio was told the list as it stands.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/mentors.py" />
            <location filename="../../wizard/setup/checks/students.py" />
            <source>off</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/mentors.py" />
            <location filename="../../wizard/setup/checks/students.py" />
            <source>on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/partly_read.py" />
            <source>{unread} So it is not known whether this is as it should be.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/partly_read.py" />
            <source>Open it there, correct what is odd and save it; if it looks right, report this. Then check again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/people.py" />
            <source>{name} &lt;{email}&gt;, in Canvas &lt;{other}&gt;</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/people.py" />
            <source>E-mail addresses in Canvas</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/people.py" />
            <source>People can be matched between Canvas and Codio.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/people.py" />
            <source>Students in the Canvas course</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/people.py" />
            <source>There are students who can open the assignments.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/people.py" />
            <source>One account for each student</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/people.py" />
            <source>No student seems to have two accounts in Codio.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/people.py" />
            <source>The same students in both</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/people.py" />
            <source>Canvas knows the students of Codio's course by the same addresses.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/people.py" />
            <source>Students arrive in Codio</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/people.py" />
            <source>Launches create accounts for students.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/people.py" />
            <source>Canvas shows you no e-mail address of the {count} people in the course.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/people.py" />
            <source>The Canvas course has {count} students.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/people.py" />
            <source>The Canvas course “{name}” has no student (a Test Student does not count), so nobody can open an assignment, and no launch can be watched.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/people.py" />
            <source>Codio's course has several students of the same name, and Canvas does not know each one's address: {names}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/people.py" />
            <source>Codio's course has no student yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/people.py" />
            <source>Nobody has opened an LTI app in Canvas yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/people.py" />
            <source>Ask a Canvas administrator for the permission “Users - view primary email address”; without it mentors cannot be matched.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/people.py" />
            <source>These people have no e-mail address in Canvas: {names}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/people.py" />
            <source>All {count} people of the course have an e-mail address.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/people.py" />
            <source>In Canvas enrol students on the course's People page, or see why they left; or accept this until they come.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/people.py" />
            <source>If that is one person with two accounts, their earlier work is in the other one: have Codio's support merge them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/people.py" />
            <source>No student seems to have two accounts in Codio's course.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/people.py" />
            <source>Canvas shows no e-mail addresses to compare with.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/people.py" />
            <source>Codio's course has {count} students.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/people.py" />
            <source>{names} opened an LTI app in Canvas, but Codio's course has no student.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/people.py" />
            <source>They must accept the invitation to the course; Codio knows them by e-mail.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/people.py" />
            <source>These students have another address in Codio than in Canvas: {people}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/people.py" />
            <source>If they opened Codio, the organization is in trial mode, in which launches create no student accounts: ask Codio to end the trial.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/people.py" />
            <source>Who uses another address in Canvas gets a second account in Codio at the first launch. Use the same address in both.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/people.py" />
            <source>Codio's course has students whom Canvas's roster does not have: {people}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/people.py" />
            <source>Canvas's roster has the address of every student in Codio's course.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/people.py" />
            <source>Confirm it if they have left the course. Who uses another name and address in Canvas gets a second account in Codio.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_access.py" />
            <source>Assignments are open in Canvas</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_access.py" />
            <source>Students can open every mapped assignment today.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_access.py" />
            <source>Start dates in Canvas</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_access.py" />
            <source>No mapped assignment waits for a date.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_access.py" />
            <source>Students see their grades</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_access.py" />
            <source>Grades are shown as they come back, and count.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_access.py" />
            <source>Assigned to nobody in Canvas, so no student can open them: {names}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_access.py" />
            <source>Their “Available until” date in Canvas has passed, so no student can open them: {names}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_access.py" />
            <source>No mapped assignment is closed in Canvas, or assigned to nobody.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_access.py" />
            <source>Their “Available from” date in Canvas is to come: {names}. Whether that is meant, no API tells.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_access.py" />
            <source>They have so many dates of their own for students or sections that Canvas tells only how many: {names}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_access.py" />
            <source>Students do not see their grades before somebody posts them: {names}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_access.py" />
            <source>They do not count towards the final grade in Canvas: {names}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_access.py" />
            <source>This Canvas does not tell whether grades are posted by hand.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_access.py" />
            <source>Students see the grades as they come back, and all of them count.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_access.py" />
            <location filename="../../wizard/setup/checks/results_app.py" />
            <source>No assignment of Canvas is mapped yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_access.py" />
            <source>In Canvas open each one and assign it to everyone, or to a section.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_access.py" />
            <source>If the dates came along with a copy of a course, change them in Canvas. Codio's grades for work that is still open there may come after the date.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_access.py" />
            <source>Confirm it if it is; else change the dates in Canvas.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_access.py" />
            <source>No mapped assignment waits for a date in Canvas.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_access.py" />
            <source>Look at them in Canvas, and confirm it here if students can open them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_access.py" />
            <source>Post the grades in Canvas's Gradebook when the time has come, or set the Grade Posting Policy to automatic.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_access.py" />
            <source>If they should, let them count in the assignment's settings in Canvas.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_access.py" />
            <source>Look at the Grade Posting Policy in the Gradebook, and confirm it here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_app.py" />
            <source>The app with your consumer key, Codio's domain and public privacy.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_app.py" />
            <source>“{name}” answers every launch URL.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_app.py" />
            <source>Set the app's domain to {domain}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_app.py" />
            <source>Canvas will send {what} to {other}, not to {ours}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_app.py" />
            <source> By its rules {tool} was expected to answer; Canvas's own answer counts.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_app.py" />
            <source>“{name}” and {count} more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_app.py" />
            <source>The LTI app as installed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_app.py" />
            <source>Canvas holds the app as the setup wants it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_app.py" />
            <source>The right app answers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_app.py" />
            <source>Canvas sends every launch URL to the app of this setup.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_app.py" />
            <source>The secret stored in Canvas</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_app.py" />
            <source>Canvas signs launches with the secret that was given.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_app.py" />
            <source>Canvas knows the app of each assignment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_app.py" />
            <source>No launch ends with “Couldn't find valid settings for this link”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_app.py" />
            <source>{field} is “{value}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_app.py" />
            <source> By its rules no app was expected to answer; Canvas's own answer counts.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_app.py" />
            <source> It is an LTI 1.3 app, which Canvas prefers.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_app.py" />
            <source>Have whoever installed it remove {other}, or the part of it that matches.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_app.py" />
            <source>Canvas found no app for the launch URL of “{name}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_app.py" />
            <source>Canvas ties “{name}” to another app.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_app.py" />
            <source>The Codio app is not installed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_app.py" />
            <source>Which app answers a launch was not asked, because none is installed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_app.py" />
            <source>Canvas did not tell which app answers a launch.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_app.py" />
            <source>Canvas finds no app for {what}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_app.py" />
            <source> Its launch URL is that very URL, which comes before any domain.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_app.py" />
            <source>No launch could be looked at.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_app.py" />
            <source>Canvas names an app for every mapped assignment.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_app.py" />
            <source>“{name}” stands in Canvas with your key, domain {domain}, public privacy.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_app.py" />
            <source>Check again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_app.py" />
            <source>Canvas says that “{name}” answers; asked for {count} form(s) of launch URL.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_app.py" />
            <source>Canvas signs launches with the shared secret you gave.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_app.py" />
            <source>Canvas signs launches with another secret than the one you gave.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_app.py" />
            <source>The shared secret is not known to the wizard today.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_app.py" />
            <source>This Canvas shows its launch page in a form the wizard does not know.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_app.py" />
            <source>Canvas names the app that opens it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_app.py" />
            <source>Check the app's domain, then apply the plan.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_app.py" />
            <source>Ask its administrator to change {tool} there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_app.py" />
            <source>The LTI Secret that Codio shows today.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_app.py" />
            <source>Copy LTI Secret from Codio again and enter it on the LTI app page; the plan then writes it to Canvas.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_app.py" />
            <source>Enter it on the LTI app page and check again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_app.py" />
            <source>Watch a test launch: it proves the secret in another way.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_assignments.py" />
            <source>Assignments as they stand</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_assignments.py" />
            <source>Every mapped assignment was read back and opens the right one in Codio.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_assignments.py" />
            <source>Assignments are published in Canvas</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_assignments.py" />
            <source>Students see every mapped assignment in Canvas.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_assignments.py" />
            <source>Assignments open in a new tab</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_assignments.py" />
            <source>Codio opens outside the Canvas page, where no browser blocks its cookies.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_assignments.py" />
            <source>Points of the assignments</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_assignments.py" />
            <source>Every mapped assignment has points for a grade.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_assignments.py" />
            <source>Grades can come back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_assignments.py" />
            <source>Nothing in Canvas keeps grades from coming back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_assignments.py" />
            <source>No Canvas assignment opens “{name}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_assignments.py" />
            <source>The Canvas assignment “{name}” is not published.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_assignments.py" />
            <source>The Canvas assignment “{name}” is published.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_assignments.py" />
            <source>“{name}” opens inside the Canvas page.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_assignments.py" />
            <source>“{name}” opens in a new tab.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_assignments.py" />
            <source>it is worth 0 points</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_assignments.py" />
            <source>Not read back, because they have no launch URL ({count}): {names}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_assignments.py" />
            <source>Not read back, because they are in conflict ({count}): {names}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_assignments.py" />
            <source>There is no assignment in Canvas yet that could be looked at.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_assignments.py" />
            <source>No assignment is mapped, so none could be read back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_assignments.py" />
            <source>The Canvas assignment “{name}” does not open “{codio}” in Codio.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_assignments.py" />
            <source>A Canvas assignment that opens it in Codio.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_assignments.py" />
            <source>{count} assignments were read back from Canvas and open what they should in Codio.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_assignments.py" />
            <source>Published as the mapping says.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_assignments.py" />
            <source>Not published in Canvas, as you chose: {names}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_assignments.py" />
            <source>Opened as the mapping says.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_assignments.py" />
            <source>Opened inside the Canvas page, as you chose: {names}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_assignments.py" />
            <source>“{name}” is worth {points:g} points in Canvas.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_assignments.py" />
            <source>{points:g} points.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_assignments.py" />
            <source>Every assignment that was read back has the points it should have.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_assignments.py" />
            <source>No app is installed that could return grades.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_assignments.py" />
            <source>it is not graded in Canvas</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_assignments.py" />
            <source>Nothing in Canvas stands in the way of grades coming back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_assignments.py" />
            <source>Give each its launch URL on the page Assignments, or skip it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_assignments.py" />
            <source>Settle the conflicts on the page Assignments.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_assignments.py" />
            <source>The Canvas assignment “{name}” is not as it should be.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_assignments.py" />
            <source>Publish them before students are to start.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_assignments.py" />
            <source>Every assignment that was read back is published in Canvas.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_assignments.py" />
            <source>Let them open in a new tab: browsers that block third-party cookies show “User not passed” inside a page.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_assignments.py" />
            <source>Every assignment that was read back opens in a new tab.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_assignments.py" />
            <source>its URL lies outside the app's domain</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_assignments.py" />
            <source>No grade can come back for “{name}”: {reason}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_assignments.py" />
            <source>More than 0 points, graded, and a URL inside the app's domain.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_assignments.py" />
            <source>Change the assignment in Canvas, or its row here, and apply the plan.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_codio.py" />
            <source>Codio's event does not tell which of these it was: {names}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_codio.py" />
            <source>Assignments are enabled in Codio</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_codio.py" />
            <source>No mapped assignment is disabled in Codio.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_codio.py" />
            <source>Closing dates in Codio</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_codio.py" />
            <source>No mapped assignment is closed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_codio.py" />
            <source>Start dates in Codio</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_codio.py" />
            <source>Every mapped assignment may be started now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_codio.py" />
            <source>Places from which assignments open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_codio.py" />
            <source>Students can open every mapped assignment from anywhere.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_codio.py" />
            <source>Completed work can be read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_codio.py" />
            <source>Marking as completed does not shut students out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_codio.py" />
            <source>Grades are released in Codio</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_codio.py" />
            <source>Codio sends the grades of completed assignments.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_codio.py" />
            <source>Grades that came back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_codio.py" />
            <source>Canvas shows percent times points for completed work that was looked at.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_codio.py" />
            <source>Auto-grading works</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_codio.py" />
            <source>Codio tells of no auto-grade script that failed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_codio.py" />
            <source>No assignment of the Codio course is mapped.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_codio.py" />
            <source>{count} completed assignments were looked at; no grade is missing in Canvas.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_codio.py" />
            <source>no score</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_codio.py" />
            <source>{score:g} points</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_codio.py" />
            <source>“{name}” is disabled in Codio, so it opens for nobody.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_codio.py" />
            <source>The closing date of “{name}” in Codio has passed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_codio.py" />
            <source>No closing date keeps students out of a mapped assignment.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_codio.py" />
            <source>Their start date in Codio is to come: {names}. Whether that is meant, no API tells.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_codio.py" />
            <source>No start date keeps students out of a mapped assignment.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_codio.py" />
            <source>They open at certain IP addresses only: {names}. Whether the range is that of your rooms, no API tells.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_codio.py" />
            <source>No mapped assignment is restricted to certain IP addresses.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_codio.py" />
            <source>Once completed, students can no longer open: {names}. Whether that is meant, no API tells.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_codio.py" />
            <source>Students can read what they have completed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_codio.py" />
            <source>The app's custom fields make Codio send grades without releasing them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_codio.py" />
            <source>No completed work is there whose grade is due in Canvas.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_codio.py" />
            <source>{student} completed “{name}” with {percent:g} % in Codio; Canvas shows {score}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_codio.py" />
            <source>Codio does not show its events to this API integration.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_codio.py" />
            <source>Codio's latest events tell of no grading that failed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_codio.py" />
            <source>An assignment that is enabled.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_codio.py" />
            <source>A closing date to come, or none.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_codio.py" />
            <source>Change the closing date in Codio's Overview.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_codio.py" />
            <source>Confirm it if it is; else change the start dates in Codio's Overview.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_codio.py" />
            <source>Confirm it if it is; else change the range, or switch it off in Codio.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_codio.py" />
            <source>Confirm it if it is; else choose read-only access in Codio.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_codio.py" />
            <source>Release Grades is on in Codio for every mapped assignment.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_codio.py" />
            <source>{points:g} points: {percent:g} % of {all:g}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_codio.py" />
            <source>Let the student open the assignment from Canvas once more and have the grade sent again. It goes to the Canvas assignment from which it was opened last.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_codio.py" />
            <source>Look in Codio's Overview whether completed assignments have grades.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_codio.py" />
            <source>Grading “{name}” failed in Codio {times} times, last at {at}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_codio.py" />
            <source>Open the student's work in Codio and run its auto-grade script again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_codio.py" />
            <source>Enable it in Codio's Overview, or let the wizard do it: switch on “Enable what is disabled” on the page Students and mentors.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_codio.py" />
            <source>Release Grades is off in Codio for {names}. Whether the app sends grades all the same is not known, because the apps in Canvas were not read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_codio.py" />
            <source>See to Canvas first, then check again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_codio.py" />
            <source>Release Grades is off in Codio for {names}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_codio.py" />
            <source>Release Grades is off in Codio for {names}; until it is on, no grade goes back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_codio.py" />
            <source>Release Grades on, as the setup wants it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_codio.py" />
            <source>Confirm it if a teacher releases grades, or Release Grades Automatically is on in Codio's Grading page. Or let the wizard do it: switch on “Release grades” on the page Students and mentors.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_course.py" />
            <source>The Canvas course is published</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_course.py" />
            <source>Students can see the course.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_course.py" />
            <source>The course is open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_course.py" />
            <source>The dates of course and term let students in.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_course.py" />
            <source>A test launch</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_course.py" />
            <source>A student who opens an assignment in Canvas starts exactly that one in Codio.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_course.py" />
            <source>The Canvas course “{name}” is published.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_course.py" />
            <source>Students cannot enter the course before {date}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_course.py" />
            <source>Nobody has opened an assignment as a student yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_course.py" />
            <source>The Canvas course “{name}” is not published.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_course.py" />
            <source>The Canvas course “{name}” is not published, as you chose.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_course.py" />
            <source>Change the dates of the course or its term if that is too late.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_course.py" />
            <source>The dates closed the course on {date}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_course.py" />
            <source>The dates of course and term let students in today.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_course.py" />
            <source>Watch a test launch, or open one as a student yourself and confirm it here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_course.py" />
            <source>{student} opened “{name}”, but Codio started {others}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_course.py" />
            <source>{student} opened “{name}” from Canvas, and exactly that started in Codio.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_course.py" />
            <source>A published course; students cannot enter otherwise.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_course.py" />
            <source>Publish it in Canvas before students are to start.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_course.py" />
            <source>Change the dates of the course or its term.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_course.py" />
            <source>Only the assignment that was opened starts.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_course.py" />
            <location filename="../../wizard/ui/results/watch_panel.py" />
            <source>Import Codio's Assignment URLs export again and apply the plan.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_dates.py" />
            <source>Dates in Canvas are as wished</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_dates.py" />
            <source>Canvas has each date that the setup wishes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_dates.py" />
            <source>Codio stays open as long as Canvas</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_dates.py" />
            <source>No student is let in by Canvas and cannot hand in any more in Codio.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_dates.py" />
            <source>Canvas stays open for late work</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_dates.py" />
            <source>Canvas shuts no student out of work that Codio still takes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_dates.py" />
            <source>Due dates agree</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_dates.py" />
            <source>Where both have a due date, Canvas and Codio have the same.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_dates.py" />
            <source>Dates are of this term</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_dates.py" />
            <source>No date was left over from the course of an earlier term.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_dates.py" />
            <source>No assignment has such a date in both Canvas and Codio.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_dates.py" />
            <source>The setup wishes no date of an assignment that is in Canvas.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_dates.py" />
            <source>Dates of “{name}” in Canvas are not as the setup wishes: {changes}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_dates.py" />
            <source>Each date that the setup wishes was read back from Canvas.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_dates.py" />
            <source>Codio closes “{name}” on {codio}, Canvas lets students in until {canvas}. Between the two they can open it and not hand in.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_dates.py" />
            <source>No closing date in Codio is before the one in Canvas.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_dates.py" />
            <source>Canvas closes “{name}” on {canvas}, Codio takes work until {codio}. Between the two students cannot open it from Canvas, so that late work is not done and returns no grade.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_dates.py" />
            <source>Canvas closes nothing before Codio does.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_dates.py" />
            <source>“{name}” is due on {canvas} in Canvas and on {codio} in Codio. Students see two dates, and Codio's penalties follow its own.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_dates.py" />
            <source>Due dates are the same in Canvas and Codio.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_dates.py" />
            <source>No mapped assignment has a date in Canvas.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_dates.py" />
            <source>No date of a mapped assignment is left over from an earlier term.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_dates.py" />
            <source>Due before the course begins ({start}), as after a copy of last term's course: {names}. Students see them as overdue.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_dates.py" />
            <source>Due long ago and not published, as after a copy of last term's course: {names}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_dates.py" />
            <source>Set this term's dates on the page Assignments, or clear them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_dates.py" />
            <source>The dates of the mapping.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_dates.py" />
            <source>Change the closing date in Codio, by hand or with the file of dates that the wizard writes for Codio; or change “Until” in Canvas.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_dates.py" />
            <source>Let “Until” in Canvas be no earlier than Codio's due and closing dates, or leave it empty.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_dates.py" />
            <source>Give both the same due date: in the mapping for Canvas, in Codio by hand or with the file of dates that the wizard writes for it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_links.py" />
            <source>Other links to Codio</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_links.py" />
            <source>No Canvas assignment opens anything of Codio that the mapping does not know.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_links.py" />
            <source>Links to Codio in modules</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_links.py" />
            <source>No module item opens Codio around the assignments.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_links.py" />
            <source>The Canvas assignment “{name}” belongs to no row, and opens {what}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_links.py" />
            <source>Keep it in Canvas for its grades, and close it there (“Until”), so that nobody else starts it; or accept this.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_links.py" />
            <source>It is published.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_links.py" />
            <source>It is not published.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_links.py" />
            <source>It was made on {date}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_links.py" />
            <source>Students have submitted to it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_links.py" />
            <source>Unpublish or delete it in Canvas by hand, or accept this.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_links.py" />
            <source>{count} Canvas assignments open Codio, and each belongs to a row. Links in pages and in the syllabus are not looked at.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_links.py" />
            <source>No module item opens Codio by itself. Links in pages and in the syllabus are not looked at.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_links.py" />
            <source>No Canvas assignment opens Codio yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_links.py" />
            <source>The Canvas course has no modules.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_links.py" />
            <source>The item “{name}” of the Canvas module “{module}” opens {what} by itself, not by an assignment: no grade comes back from there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_links.py" />
            <source>In Canvas put the mapped assignment into the module instead, and unpublish or delete this item by hand; or accept it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_links.py" />
            <location filename="../../wizard/setup/mapping/told_apart.py" />
            <source>{name} ({module})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_lists.py" />
            <source>Nothing odd in the answers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_lists.py" />
            <source>Every item of the lists that Canvas and Codio have sent could be read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_lists.py" />
            <source>{unread} Everything else was read ({why}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_lists.py" />
            <source>Nothing was read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_lists.py" />
            <source>Open it there, correct what is odd and save it; if it looks right, report this. Accept it if it is of no importance here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_lists.py" />
            <source>Everything in the lists that were read could be understood.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_modules.py" />
            <source>Somebody has an unpublished item in it, so that the wizard leaves it alone. Publish the module in Canvas, where you choose whether its items go along.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_modules.py" />
            <source>Assignments in their modules</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_modules.py" />
            <source>What was chosen to stand in a Canvas module stands there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_modules.py" />
            <source>Modules let students in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_modules.py" />
            <source>No module keeps students out of a mapped assignment that is published.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_modules.py" />
            <source>“{name}” stands in no Canvas module.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_modules.py" />
            <source>Go back to the review and apply the plan.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_modules.py" />
            <source>“{name}” stands in no Canvas module. {question}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_modules.py" />
            <source>It stands in the module “{module}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_modules.py" />
            <source>Go back to the review and apply the plan; or say in its row that it goes into none.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_modules.py" />
            <source>Nothing that is in Canvas was chosen to stand in a module.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_modules.py" />
            <source>The module “{name}”, which this setup has made, is not published.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_modules.py" />
            <source>{count} assignments stand in the Canvas modules chosen for them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_modules.py" />
            <source>Settle which module is meant, then apply the plan.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_modules.py" />
            <source>The Canvas module “{module}” is not published, and Canvas keeps students out of what stands in it alone: {names}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_modules.py" />
            <source>The Canvas module “{module}” is locked until a date that is to come, and with it what stands in it alone: {names}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_modules.py" />
            <source>No mapped assignment stands in a Canvas module.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_modules.py" />
            <source>Published, as you chose for new modules.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_modules.py" />
            <source>Publish the module in Canvas when the time has come; it asks whether the items in it are to be published too.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_modules.py" />
            <source>If that is not meant, take the date out of the module's settings in Canvas.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_modules.py" />
            <source>No Canvas module keeps students out of a mapped assignment.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/review.py" />
            <source>The plan is applied</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/review.py" />
            <source>Canvas and Codio hold what the setup asks for.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/review.py" />
            <source>1 change is planned and not made yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/review.py" />
            <location filename="../../wizard/ui/review/review_page.py" />
            <source>Look through the plan and apply it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/review.py" />
            <source>{count} changes are planned and not made yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/review.py" />
            <source>Canvas and Codio hold what the setup asks for; nothing is left to do.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/run.py" />
            <source>Not checked, because “{title}” waits for a secret.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/run.py" />
            <source>Not checked, because “{title}” failed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/run.py" />
            <source>{name} confirmed it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/run.py" />
            <source>See to that first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/students.py" />
            <source>Hide not started assignments</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/students.py" />
            <source>Codio's dashboard shows students what you chose.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/students.py" />
            <source>No API tells how Hide not started assignments is set in Codio.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/checks/students.py" />
            <source>In the Codio course open Admin → LTI / LMS, switch Hide not started assignments {wanted}, press Save Changes, and confirm it here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/course_dates.py" />
            <source>The dates of “{name}” or of its term ended on {date}. Canvas then leaves the course read-only to its teachers, and takes changes from administrators alone.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/course_dates.py" />
            <source>Have a Canvas administrator move the end date (course Settings → Course Details, or the term), or run the wizard; or choose this term's course.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/date_files.py" />
            <source>{what} could not be read, so that no date can be compared. Check the connections, the courses and the network, then try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/date_files.py" />
            <source>the settings of Codio's assignments</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/date_files.py" />
            <location filename="../../wizard/setup/overview.py" />
            <source>the Codio course</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/date_files.py" />
            <source>the assignments of the Canvas course</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/document.py" />
            <source>The setup file has a field that this program does not know: “{field}” at {place}. Nothing was opened. Take it out; if a newer program wrote it, install that one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/document.py" />
            <source>The setup file has a field that this program does not know: “{field}” at {place}. Nothing was opened. Perhaps “{likely}” is meant; correct it, or take it out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/document.py" />
            <source>This setup file has version {found}; this program reads up to {known}. Nothing was opened. Install the newer program to open it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/document.py" />
            <source>This is not a setup file ({reason}). Nothing was opened. Choose a file that this wizard saved.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/document.py" />
            <source>The setup file is damaged ({reason}). Nothing was opened. Choose a copy of it, or correct what is named.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/drift.py" />
            <source>Changed since {when}:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/drift.py" />
            <source>The setup itself was edited meanwhile.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/drift.py" />
            <source>worse</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/drift.py" />
            <source>better</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/drift.py" />
            <source>other</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/drift.py" />
            <source>{then}, {now}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/drift.py" />
            <source>passed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/drift.py" />
            <source>failed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/drift.py" />
            <source>warning</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/drift.py" />
            <source>confirmed by a person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/drift.py" />
            <source>unknown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/drift.py" />
            <source>blocked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/drift.py" />
            <source>not applicable</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/drift.py" />
            <source>It still works, but this does not hold in full: {proves}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/drift.py" />
            <source>Verified for the first time: there is nothing to compare with.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/drift.py" />
            <source>Nothing changed since {when}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/drift.py" />
            <source>was {status} on {date}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/drift.py" />
            <source>was not told of on {date}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/drift.py" />
            <source>now {status}: {found}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/drift.py" />
            <source>now not told of any more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/drift.py" />
            <source>{then}, {now} (before: {before})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/drift.py" />
            <source>This does not hold any more: {proves}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/drift.py" />
            <source>Nothing proves it any more but a person's word: {proves}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/drift.py" />
            <source>Nobody can tell whether this still holds: {proves}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/drift.py" />
            <source>Not checked because of it: {titles}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/error_texts.py" />
            <source>Canvas does not accept this access token.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/error_texts.py" />
            <source>It is mistyped, was deleted, or was made in another Canvas than {host}. If an administrator made it for you, it is pending until you activate it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/error_texts.py" />
            <source>In Canvas open Account → Settings → New Access Token, copy the new token whole and paste it here. If the token is listed there as pending, activate it instead.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/error_texts.py" />
            <source>This access token has expired. {detail}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/error_texts.py" />
            <source>Canvas no longer accepts it; nothing is wrong with what you have set up.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/error_texts.py" />
            <source>In Canvas open Account → Settings → New Access Token, choose a later expiry date and paste the new token here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/error_texts.py" />
            <source>The access token is limited and does not allow this request. {detail}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/error_texts.py" />
            <source>It belongs to a developer key of Canvas whose scopes leave this out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/error_texts.py" />
            <source>Use a token made in Account → Settings, or ask the Canvas administrator to add the scope.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/error_texts.py" />
            <source>Locked by the blueprint: {message}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/error_texts.py" />
            <source>In Canvas a blueprint course locks this in its associated courses; nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/error_texts.py" />
            <source>Unlock it in the blueprint course, or change it there and sync. Then check again: the plan leaves out what is locked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/error_texts.py" />
            <source>Codio does not accept this client ID and secret.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/error_texts.py" />
            <source>One of them is mistyped, the secret was regenerated, or they are the LTI consumer key and secret, which are something else.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/error_texts.py" />
            <source>In Codio open Organization → Integrations → API Integrations, open the integration and copy Client Id and Secret Id from there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/error_texts.py" />
            <source>Codio denies access to this course.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/error_texts.py" />
            <source>The course belongs to another organization than the API integration does.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/error_texts.py" />
            <source>Choose a course of your own organization, or use an API integration of the organization that owns the course.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/error_texts.py" />
            <source>Codio knows no such course.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/error_texts.py" />
            <source>It was deleted, or its id is not the one shown in its address.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/error_texts.py" />
            <source>Codio answered “Incorrect course configuration”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/error_texts.py" />
            <source>Most likely LTI or “Filter Learners For Mentors” is switched off in the Codio course.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/error_texts.py" />
            <source>In the Codio course open Admin → LTI / LMS, switch on Enable LTI and Filter Learners For Mentors, save, and try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/error_texts.py" />
            <source>No computer named {host} was found. {service} cannot be reached.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/error_texts.py" />
            <source>The address is mistyped, or this computer has no connection to the internet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/error_texts.py" />
            <source>Compare the address with the one your browser shows after you have logged in.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/error_texts.py" />
            <source>{host} refused the connection. {service} cannot be reached.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/error_texts.py" />
            <source>The computer is there, but no web server answers at this address.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/error_texts.py" />
            <source>Check the address, and the port if it has one; else ask whoever runs the server.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/error_texts.py" />
            <source>The connection to {service} at {host} broke.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/error_texts.py" />
            <source>The network, a proxy or the server ended it before the answer was complete.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/error_texts.py" />
            <source>Try again; if it happens again, try from another network.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/error_texts.py" />
            <source>{service} at {host} did not answer in time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/error_texts.py" />
            <source>The server is overloaded, or a firewall swallows the request.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/error_texts.py" />
            <source>Try again in a few minutes, or from another network.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/error_texts.py" />
            <source>{service} cannot be reached: this computer does not trust the certificate of {host}. {detail}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/error_texts.py" />
            <source>Usually a proxy of your network inspects encrypted connections with a certificate of its own.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/error_texts.py" />
            <source>Ask your IT department to install its certificate in this computer's trust store; the wizard uses it from there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/error_texts.py" />
            <source>{service} cannot be reached: the certificate of {host} belongs to another name. {detail}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/error_texts.py" />
            <source>The address is an alias, or something stands between this computer and the server.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/error_texts.py" />
            <source>Use the address that your browser shows after you have logged in.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/error_texts.py" />
            <source>{service} cannot be reached: the certificate of {host} is not valid today. {detail}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/error_texts.py" />
            <source>It has expired, or the clock of this computer is wrong.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/error_texts.py" />
            <source>Check date and time of this computer; if they are right, tell whoever runs the server.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/error_texts.py" />
            <source>{service} cannot be reached: your network's proxy asks for a name and a password.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/error_texts.py" />
            <source>The request never reached {host}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/error_texts.py" />
            <source>Set HTTPS_PROXY with your proxy's account, or use a network without this proxy.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/error_texts.py" />
            <source>{service} cannot be reached: your network's proxy does not answer, or does not connect to {host}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/error_texts.py" />
            <source>The proxy set on this computer is wrong, or it forbids this address.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/error_texts.py" />
            <source>Check the proxy settings (HTTPS_PROXY); automatic proxy scripts are not supported.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/error_texts.py" />
            <source>This address forwards to {location}. {service} itself did not answer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/error_texts.py" />
            <source>It is a vanity address or a sign-on page, not {service} itself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/error_texts.py" />
            <source>Enter the address you see in the browser after you have logged in.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/error_texts.py" />
            <source>No {service} answers at {host}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/error_texts.py" />
            <source>Something else is there: another web site, a maintenance page or a proxy's page.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/error_texts.py" />
            <source>Enter the address you see in the browser after you have logged in to {service}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/error_texts.py" />
            <source>{service} does not accept the token, or the id and secret, that it was given.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/error_texts.py" />
            <source>It is mistyped, or was deleted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/error_texts.py" />
            <source>In {service} copy it again, and paste it whole on the page {service}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/error_texts.py" />
            <source>The token, or the id and secret, given to {service} has expired. {detail}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/error_texts.py" />
            <source>{service} no longer accepts it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/error_texts.py" />
            <source>Make a new one in {service} and paste it on the page {service}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/error_texts.py" />
            <source>This access token was revoked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/error_texts.py" />
            <source>Somebody ended it; {service} will not accept it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/error_texts.py" />
            <source>Make a new access token in {service} and paste it on the page {service}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/error_texts.py" />
            <source>It belongs to a key of {service} whose scopes leave this out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/error_texts.py" />
            <source>Use a token that is not limited, or ask whoever administers {service} to add the scope for this request.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/error_texts.py" />
            <source>{service} does not let you do this.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/error_texts.py" />
            <source>Your role there lacks the permission, or the course is somebody else's.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/error_texts.py" />
            <source>Ask a {service} administrator for the permission, or choose a course of your own.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/error_texts.py" />
            <source>{service} wants your e-mail address confirmed first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/error_texts.py" />
            <source>Until then it lets you change nothing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/error_texts.py" />
            <source>Open the confirmation e-mail of {service}, follow its link, and try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/error_texts.py" />
            <source>{service} has no such thing, or does not show it to you.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/error_texts.py" />
            <source>It was deleted, its address is mistyped, or it belongs to somebody else.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/error_texts.py" />
            <source>Check the address, or choose it from the list.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/error_texts.py" />
            <source>{service} refused the request: “{message}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/error_texts.py" />
            <location filename="../../wizard/setup/refused_values.py" />
            <source>Nothing was changed by it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/error_texts.py" />
            <location filename="../../wizard/setup/refused_values.py" />
            <source>Check again to see what {service} holds now. If it refuses again, show these words to whoever administers {service}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/error_texts.py" />
            <source>{service} says that it is there already, or has changed meanwhile: “{message}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/error_texts.py" />
            <location filename="../../wizard/ui/background/run_words.py" />
            <location filename="../../wizard/ui/messages.py" />
            <source>Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/error_texts.py" />
            <source>Check again to see what is there now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/error_texts.py" />
            <source>{service} keeps this locked: “{message}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/error_texts.py" />
            <source>It can only be changed where it was locked; nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/error_texts.py" />
            <source>In {service} find who locked it and have it unlocked, or leave it as it is. Then check again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/error_texts.py" />
            <source>{service} wants another setting changed first: “{message}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/error_texts.py" />
            <source>Change that setting in the course in {service}, then check again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/error_texts.py" />
            <source>{service} is limiting requests and did not let this one through.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/error_texts.py" />
            <source>Too many requests came in a short time, perhaps from another program with the same access.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/error_texts.py" />
            <source>Wait a few minutes and try again; what is done stays done.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/error_texts.py" />
            <source>Your organization has used up its requests to {service} for today.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/error_texts.py" />
            <source>All programs of the organization share this limit.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/error_texts.py" />
            <source>Try again tomorrow; what is done stays done.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/error_texts.py" />
            <source>{service} refused the request because it carried no User-Agent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/error_texts.py" />
            <source>The wizard sends one; a proxy of your network seems to remove it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/error_texts.py" />
            <source>Try from another network, or ask your IT department.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/error_texts.py" />
            <source>{service} failed with status {status}. {message}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/error_texts.py" />
            <source>It has a fault or is being maintained; your entries are not the cause.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/error_texts.py" />
            <source>Try again in a few minutes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/error_texts.py" />
            <source>{service} answered something the wizard does not understand. {detail}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/error_texts.py" />
            <source>Its version may be newer or older than those the wizard knows.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/error_texts.py" />
            <source>Please report this with the request id.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/error_texts.py" />
            <source>Stopped.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/error_texts.py" />
            <source>You cancelled this; what was done until then stays done.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/error_texts.py" />
            <source>Start it again whenever you like.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/error_texts.py" />
            <source>the server</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/error_texts.py" />
            <source>another address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/error_texts.py" />
            <source>(Request {id})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/journal_file.py" />
            <source>This is the journal of another setup: “{name}” with the id {id}. Nothing was taken over.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/journal_file.py" />
            <source>This is not a journal: its format is “{found}”, not “{wanted}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/journal_file.py" />
            <source>The journal has version {found}; this program reads up to {known}. Install the newer program to read it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/journal_file.py" />
            <source>This is not a journal: {error}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/journal_file.py" />
            <source>The journal is damaged: {error}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/journal_keeping.py" />
            <source>No record on this computer of changes by this setup.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/journal_keeping.py" />
            <source>somebody</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/journal_keeping.py" />
            <source>made in {place} by {who}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/launch_watch.py" />
            <source>The Codio course has no assignment called “{name}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/launch_watch.py" />
            <source>More than one assignment of the Codio course is called “{name}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/launch_watch.py" />
            <source>Nobody opened the assignment in Canvas during the watch.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/launch_watch.py" />
            <source>The shared secret in Canvas is not the one Codio shows today.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/launch_watch.py" />
            <source>Enable LTI is off in the Codio course, or was not saved.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/launch_watch.py" />
            <source>The assignment is not published in Codio, or is disabled or closed there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/launch_watch.py" />
            <source>The browser blocked third-party cookies: use a private window and a new tab.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/launch_watch.py" />
            <source>It was opened in Canvas's Student View; Codio's API does not count test students.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/launch_watch.py" />
            <source>The organization is in trial mode; Codio then makes no student accounts.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/launch_watch.py" />
            <source>The Codio course has no such assignment.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/launch_watch.py" />
            <source>Waiting for a student to open “{name}” in Canvas.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/launch_watch.py" />
            <source>The Codio course has not been read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/launch_watch.py" />
            <source>The Canvas course is not published, so the student cannot enter it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/launch_watch.py" />
            <source>A new student arrived in the Codio course but did not start this assignment.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/launch_watch.py" />
            <source>{people} arrived in Codio; “{name}” is not started yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/launch_watch.py" />
            <source>{student} started {assignments} meanwhile. If that was the test launch, the Canvas assignment opens the wrong one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/lti_app/adding_by_hand.py" />
            <source>In the Canvas course open “Settings”, then “Apps”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/lti_app/adding_by_hand.py" />
            <source>If you see “View App Configurations”, press it. Then press “View App Center”, where there is one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/lti_app/adding_by_hand.py" />
            <source>Type “Codio” to filter the list, click Codio and press “Add App”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/lti_app/adding_by_hand.py" />
            <source>Paste Consumer Key and Shared Secret, as Codio shows them, and press “Add App”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/lti_app/adding_by_hand.py" />
            <source>Come back to the wizard and check.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/lti_app/adding_by_hand.py" />
            <source>If you see “Apps” in the navigation of the account, with “Discover” and “Manage”: that page of 2025–26 installs LTI 1.3 apps for whole accounts. Codio's LTI App is LTI 1.1; open “Settings” of the course, then “Apps”, instead.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/lti_app/adding_by_hand.py" />
            <source>Is there no App Center, but “+ App”? Press “+ App”, choose “By URL”, and paste the XML Configuration Url from Codio as well.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/lti_app/adding_by_hand.py" />
            <source>Is Codio not in the list? Then your account shows only the apps of its allow list. Ask a Canvas administrator to add Codio to it, which takes up to 24 hours to show, or add it by “+ App” and “By URL”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/lti_app/adding_by_hand.py" />
            <source>Add the app in Canvas yourself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/lti_app/app.py" />
            <source>“{name}” of an account above the course</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/lti_app/app.py" />
            <source>“{name}” of this course</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/lti_app/app.py" />
            <source>the app of this course</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/lti_app/app.py" />
            <source>“{name}” of account “{account}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/lti_app/course_sis_id.py" />
            <source>Codio tells Canvas courses apart by it. Without one, or with one that changes after the first launch, Codio can take the course for another and make a new copy: students then enter that one, and what they did before stays in the first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/lti_app/course_sis_id.py" />
            <source>The Canvas course has no SIS id, and a watched launch entered the chosen Codio course without one. Give it none now: Codio could take the course for another.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/lti_app/course_sis_id.py" />
            <source>Ask a Canvas administrator with the permission “{label}” to enter a SIS id of the course's own, such as Fall-2026, under Settings → Course Details → SIS ID, before anybody opens an assignment.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/lti_app/course_sis_id.py" />
            <source>This SIS id has {count} characters; Canvas takes {most} at most.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/lti_app/course_sis_id.py" />
            <source>“{name}” has the SIS id “{sis_id}” already. Choose one that no other course has.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/lti_app/course_sis_id.py" />
            <source>Canvas does not show you the SIS id of the course.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/lti_app/course_sis_id.py" />
            <source>The course has “{sis_id}”, and the wizard never changes one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/lti_app/course_sis_id.py" />
            <source>The SIS id “{sis_id}” is not set.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/lti_app/course_sis_id.py" />
            <source>The Canvas course has no SIS id.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/lti_app/imported_key.py" />
            <source>{tool} came with an imported course: its key is “fake”, the word that Canvas writes where a course file holds neither key nor secret. Codio lets nobody in through it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/lti_app/limits.py" />
            <source>Name in Canvas</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/lti_app/limits.py" />
            <source>LTI Consumer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/lti_app/limits.py" />
            <location filename="../../resources/templates/report-paper.html" />
            <location filename="../../resources/templates/report.html" />
            <source>Domain</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/lti_app/limits.py" />
            <source>The LTI app has no name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/lti_app/limits.py" />
            <source>A name; Canvas refuses an app without one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/lti_app/limits.py" />
            <source>Type a name into “Name in Canvas” on the page LTI app, such as “Codio”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/lti_app/limits.py" />
            <source>“{field}” of the LTI app is too long: it has {count} characters.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/lti_app/limits.py" />
            <source>At most {most} characters, which is what Canvas takes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/lti_app/limits.py" />
            <source>Shorten “{field}” on the page LTI app.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/lti_app/lti_1_3.py" />
            <source>A launch that was watched at {at} has opened “{name}” all the same: its addresses work with it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/lti_app/lti_1_3.py" />
            <source>It gets every launch of an address below its domain, also of assignments that are tied to an LTI 1.1 app; their addresses stay as they are.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/lti_app/lti_1_3.py" />
            <source>Everything else of the setup works meanwhile: assignments, points, groups and mentors. Whether these addresses open the right assignment by LTI 1.3, and grades come back, Codio's documents leave open.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/lti_app/lti_1_3.py" />
            <source>The wizard installs and changes LTI 1.1 apps alone, and leaves the LTI 1.3 app and its key as they are.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/lti_app/lti_1_3.py" />
            <source>With LTI 1.1: Have the administrator who installed {tool} remove it, or take this course out of it (Canvas: Admin → Apps → Manage → the app → Availability and Exceptions → Add Exception; in an older Canvas: Admin → Settings → Apps). Keep the LTI 1.1 app until Canvas has moved everything.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/lti_app/lti_1_3.py" />
            <source>With LTI 1.3: choose “Continue anyway” on the page LTI app (in the setup file: “passed_over” with “lti_app”), map one assignment, apply the plan, and watch a test launch on the page Results. If exactly that one starts, this becomes a warning that you can accept. Who administers Codio sees under Organization → LTI Integrations → LTI 1.3 Configurations whether this Canvas is set up there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/lti_app/pasted_values.py" />
            <source>This does not look like the secrets Codio gives out: 36 characters, in five groups with hyphens between them. Compare it with LTI Secret in Codio; go on if it is the same.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/lti_app/pasted_values.py" />
            <source>This is the word that Canvas writes into an app that came with an imported course.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/lti_app/pasted_values.py" />
            <source>This is a web address.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/lti_app/pasted_values.py" />
            <source>There is a space in this.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/lti_app/pasted_values.py" />
            <source>There is a letter or sign in this that no key, id or secret has.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/lti_app/pasted_values.py" />
            <source>This has the form of the LTI app's key or secret.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/lti_app/pasted_values.py" />
            <source>An invisible character was taken out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/lti_app/pasted_values.py" />
            <source>Quotation marks around it were taken off.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/lti_app/pasted_values.py" />
            <source>Dashes in it were made hyphens.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/lti_app/pasted_values.py" />
            <source>A line break or wide space in it was made a plain space.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/lti_app/pasted_values.py" />
            <source>This is the access token of Canvas.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/lti_app/pasted_values.py" />
            <source>This is the Client Id of the API integration.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/lti_app/pasted_values.py" />
            <source>This is the Secret Id of the API integration.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/lti_app/pasted_values.py" />
            <source>This is LTI Consumer, the key of the LTI app.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/lti_app/pasted_values.py" />
            <source>This is LTI Secret, the secret of the LTI app.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/lti_app/pasted_values.py" />
            <source>Recognised: it has the form of an LTI Secret.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/lti_app/pasted_values.py" />
            <source>An access token is made in Canvas, in Account → Settings.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/lti_app/pasted_values.py" />
            <source>Client Id stands in Codio's block “API Integrations”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/lti_app/pasted_values.py" />
            <source>Secret Id stands in Codio's block “API Integrations”, below Client Id.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/lti_app/pasted_values.py" />
            <source>LTI Consumer stands on Codio's page “LTI Integrations”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/lti_app/pasted_values.py" />
            <source>LTI Secret stands on Codio's page “LTI Integrations”, masked, below LTI Consumer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/blueprint.py" />
            <source>This becomes an exception to later syncs of the blueprint: they leave its {groups} alone.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/blueprint.py" />
            <source>Later syncs of the blueprint leave it alone all the same: Canvas remembers that it was changed here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/blueprint.py" />
            <source>This is a blueprint course: the next sync takes what is changed here to its associated courses, except to what was changed there and is not locked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/blueprint.py" />
            <source>content</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/blueprint.py" />
            <source>settings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/blueprint.py" />
            <source>publishing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/blueprint.py" />
            <location filename="../../wizard/setup/mapping/dates.py" />
            <source>due date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/blueprint.py" />
            <source>availability dates</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/blueprint.py" />
            <source>Locked by the blueprint “{blueprint}”: {fields} of “{name}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/blueprint.py" />
            <source>Locked by the blueprint: {fields} of “{name}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/blueprint.py" />
            <source>Unlock it in the blueprint course, or change it there and sync, then check again. Or choose another Canvas assignment for this row, or a new one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/blueprint.py" />
            <source>Unlock it in the blueprint course, or change it there and sync, then check again. Or let this row keep what Canvas has.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/codio_dates.py" />
            <source>In Codio open the course, then Bulk Settings, and in Assignment settings press Open Updater. Choose the file, look at the CSV Test Run, and press Apply. The times are those of {zone}; which zone Codio takes them for its documents do not tell, so look at one date afterwards. Then check again here: what Codio has is read back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/codio_dates.py" />
            <source>Several assignments have this name, and Codio's file names them by it alone. Set the dates in Codio by hand.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/codio_dates.py" />
            <source>Sections, groups or people have dates of their own in Canvas; Codio's file knows one date for all. Set the dates in Codio by hand.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/conflicts.py" />
            <source>Let the wizard create a new assignment instead, and keep this one as it is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/conflicts.py" />
            <source>It opens the same in Codio. Give the row what it has in Canvas: the URL {url} and {points:g} points, published as it is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/conflicts.py" />
            <source>No installed app, nor the one of this setup, would answer this URL.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/conflicts.py" />
            <source>Leave the app's domain empty on the LTI app page, so that it fits Codio's.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/conflicts.py" />
            <source>“{name}” is more than an ordinary assignment ({kinds}). {losses} {undo}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/conflicts.py" />
            <source>Let the wizard create a new assignment, or choose another one; or agree that this one is converted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/conflicts.py" />
            <source>The Canvas assignment chosen for this row no longer exists.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/conflicts.py" />
            <source>Choose another one, or let the wizard create it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/conflicts.py" />
            <source>The row of “{name}” uses the same Canvas assignment.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/conflicts.py" />
            <source>Choose a different Canvas assignment for one of the two rows.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/conflicts.py" />
            <source>The row of “{name}” has the same launch URL.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/conflicts.py" />
            <source>Paste the launch URL of this assignment, or import Codio's export.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/conflicts.py" />
            <source>With {points:g} points no grade can come back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/conflicts.py" />
            <source>Give the assignment more than 0 points.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/conflicts.py" />
            <source>This is not a launch URL of {host}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/conflicts.py" />
            <source>Copy the LTI Integration URL of the assignment from Codio's Overview.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/conflicts.py" />
            <source>This URL opens the course or the app, not an assignment; no grade returns.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/conflicts.py" />
            <source>This URL belongs to another Codio organization than the others.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/conflicts.py" />
            <source>Export the assignment URLs again from the chosen Codio course.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/conflicts.py" />
            <source>This URL opens another Codio course, perhaps last term's.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/conflicts.py" />
            <source>Replace it with the URL from the chosen course's export.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/conflicts.py" />
            <source>This URL opens another assignment of the course.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/conflicts.py" />
            <source>Replace it with the URL of this assignment.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/conflicts.py" />
            <source>The {later} is before the {earlier}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/conflicts.py" />
            <source>Put the dates in order: “Available from”, due, “Until”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/conflicts.py" />
            <source>The account has locked the {date} of “{name}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/conflicts.py" />
            <source>Leave this date as Canvas has it, or ask an administrator of the account.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/conversion.py" />
            <source>another tool</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/conversion.py" />
            <source>quiz</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/conversion.py" />
            <source>graded discussion</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/conversion.py" />
            <source>quiz of New Quizzes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/conversion.py" />
            <source>another vendor's tool</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/conversion.py" />
            <source>group assignment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/conversion.py" />
            <source>peer-reviewed assignment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/conversion.py" />
            <source>document to annotate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/conversion.py" />
            <source>graded page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/conversion.py" />
            <source>attendance</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/conversion.py" />
            <source>assignment with a frozen type</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/conversion.py" />
            <source>Canvas unlinks its quiz, and deletes the quiz if it is unpublished and has no questions.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/conversion.py" />
            <source>Canvas unlinks its discussion, and deletes the discussion if it has no entries.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/conversion.py" />
            <source>Its address is what ties it to New Quizzes: with another one its quiz is cut off.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/conversion.py" />
            <source>It no longer opens {host}, and what that tool keeps for it is cut off.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/conversion.py" />
            <source>Its students hand in as groups, but each opens Codio alone, and one student's grade may count for the whole group.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/conversion.py" />
            <source>Canvas switches its peer reviews off.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/conversion.py" />
            <source>Canvas lets go of the document that students annotate.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/conversion.py" />
            <source>Canvas deletes the page that belongs to it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/conversion.py" />
            <source>Attendance can no longer be taken in it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/conversion.py" />
            <source>Its submission type is frozen: Canvas lets nobody but account administrators change it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/conversion.py" />
            <source>Undo cannot bring the quiz back, as Canvas would make a new, empty one; it sets the assignment to “no submission”. If Canvas has kept the quiz, it is listed under Quizzes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/conversion.py" />
            <source>Undo cannot bring the discussion back, as Canvas would make a new, empty one; it sets the assignment to “no submission”. If Canvas has kept the discussion, it is listed under Discussions.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/conversion.py" />
            <source>Undo puts the address back; whether New Quizzes then finds the quiz again is not known.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/conversion.py" />
            <source>Undo puts the address back; whether that tool then finds again what it kept is not known.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/conversion.py" />
            <source>Undo puts the submission type back; the groups stay.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/conversion.py" />
            <source>Undo switches peer reviews on again unless another tool opens; look at who reviews whom.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/conversion.py" />
            <source>Undo cannot bring the document back; it takes that submission type away.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/conversion.py" />
            <source>Undo cannot bring the page back; it sets the assignment to “no submission”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/conversion.py" />
            <source>Undo cannot make it attendance again, as Canvas does not take that; it sets the assignment to “no submission”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/conversion.py" />
            <source>Undo needs the same right to set the type back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/date_table.py" />
            <source>The file has no header with an assignment and a date. Name the columns: {columns}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/date_table.py" />
            <source>line {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/date_table.py" />
            <location filename="../../wizard/setup/mapping/imports.py" />
            <source>The chosen Codio course has no assignment of this name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/date_table.py" />
            <source>Another line is about the same assignment.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/date_table.py" />
            <source>It names no assignment.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/date_table.py" />
            <location filename="../../wizard/setup/mapping/imports.py" />
            <source>Several assignments have this name; the module beside it is missing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/dates.py" />
            <source>“Available from” date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/dates.py" />
            <source>“Until” date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/dates.py" />
            <source>This Canvas course is paced: dates belong to its pace, so that none is written.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/dates.py" />
            <source>“{name}” is assigned only to sections, groups or people: dates for everyone would assign it to all, so that none is written. Change their dates in Canvas.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/derived_urls.py" />
            <source>It is not the launch URL of an assignment.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/derived_urls.py" />
            <source>It belongs to another Codio organization than the other launch URLs.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/derived_urls.py" />
            <source>It opens another Codio course than “{name}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/derived_urls.py" />
            <source>It names its course by another kind of id than Codio's API does.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/derived_urls.py" />
            <source>It names an assignment that “{name}” does not list by this id.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/derived_urls.py" />
            <source>It names an assignment that “{name}” does not list by this id: with constant URLs a copied course keeps the ids of the course it was copied from.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/derived_urls.py" />
            <source>In Codio open Admin → LTI / LMS, press Assignment URLs → Export, and import the file: it holds the URL of every assignment.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/doubles.py" />
            <source>“{name}” (id {id}, created {at})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/doubles.py" />
            <source>“{name}” (id {id}, created {at} by this setup)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/doubles.py" />
            <source>“{name}” (id {id})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/imports.py" />
            <source>Codio gives another URL than {url}, which was derived. Codio's is taken; other derived URLs may be as wrong, so import the whole Assignment URLs export.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/imports.py" />
            <source>Another line gives a launch URL to the same assignment.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/imports.py" />
            <source>It opens an assignment of this course that Codio's API does not list.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/imports.py" />
            <source>It is not of this course's assignments, and no name stands beside it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/imports.py" />
            <source>It opens another Codio course; the row keeps the URL it has.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/last_term.py" />
            <source>It is more than an ordinary assignment ({kinds}); choose it by hand to see what it would lose.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/last_term.py" />
            <source>Students have already submitted to it; it stays as it is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/last_term.py" />
            <source>No row, or more than one, has this name; choose the row by hand.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/last_term.py" />
            <source>Another Canvas assignment of the same name is linked to this row.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/limits.py" />
            <source>Give it a number of points from 1 to {most} in the column “Points” of the row (“points” in the setup file).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/limits.py" />
            <source>Canvas takes at most {most} points, and this row has {points:.0f}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/limits.py" />
            <source>The points of this row are no number that Canvas takes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/limits.py" />
            <source>The name of the assignment group “{name}” is too long: it has {count} characters, and Canvas takes {most}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/limits.py" />
            <source>Shorten it in the column “Group” of the row (“group” in the setup file), or choose a group that is there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/limits.py" />
            <source>Its name holds nothing that can be seen, and Canvas refuses a blank name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/limits.py" />
            <source>Type a name into the field “Name in Canvas” of the row (“canvas_name” in the setup file), or rename the assignment in Codio.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/limits.py" />
            <source>The name “{name}” is too long: it has {count} characters, and Canvas takes {most}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/limits.py" />
            <source>Shorten it in the field “Name in Canvas” of the row (“canvas_name” in the setup file), for example to “{name}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/matching.py" />
            <source>Canvas names the module “{module}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/matching.py" />
            <source>Canvas names a part of the module “{module}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/matching.py" />
            <source>Canvas may mean another module than “{module}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/matching.py" />
            <source>Canvas names another module than “{module}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/matching.py" />
            <source>Same name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/matching.py" />
            <source>another one is about as close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/matching.py" />
            <source>Same name and number ({label})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/matching.py" />
            <source>Same name but for spelling, numbering or punctuation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/matching.py" />
            <source>Similar name ({alike:.0%} alike)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/other_links.py" />
            <source>an address of Codio that belongs to no assignment ({url})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/other_links.py" />
            <source>The Canvas assignment “{name}” ({id}) opens {what}, and belongs to no row.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/other_links.py" />
            <source>“{name}” of {module} would be created beside it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/other_links.py" />
            <source>To map its row to it, choose it on the page Assignments (“Rewrite last term's links” does so for all of a copied course), or write into the row of the setup file whose codio_assignment_id is "{row}": "target": "existing", "canvas_assignment_id": {id}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/other_links.py" />
            <source>an assignment of the chosen Codio course ({id})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/other_links.py" />
            <source>an assignment of the Codio course “{name}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/other_links.py" />
            <source>an assignment of another Codio course ({id})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/other_links.py" />
            <source>the assignment {id} of whichever Codio course the app names</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/other_links.py" />
            <source>an enrolment in the Codio course “{name}”, from which no grade returns</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/other_links.py" />
            <source>another Codio ({url})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/other_links.py" />
            <source>Students have submitted to it: it is kept as it is, with its grades.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/other_links.py" />
            <source>To map a row to it, choose it there on the page Assignments, or write into the row of the setup file: "target": "existing", "canvas_assignment_id": {id}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/placement.py" />
            <source>Canvas has several modules called “{name}” ({ids}): the wizard does not guess which is meant. Give each a name of its own in Canvas, or write the name of the right one into the row.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/placement.py" />
            <source>{unread} “{name}” may stand there already, so it is placed nowhere. Open what cannot be read in Canvas, correct it and save it; then check again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/placement.py" />
            <source>“{name}” with id {id}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/placement.py" />
            <source>“{name}” stands in no named module of Codio. Write into the row into which Canvas module it goes, or that it goes into none.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/placement.py" />
            <source>It stands in the Canvas module “{module}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/placement.py" />
            <source>It goes into the new Canvas module “{module}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/placement.py" />
            <source>It goes into the Canvas module “{module}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/row_conflicts.py" />
            <source>Several Canvas assignments open this launch URL: {names}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/row_conflicts.py" />
            <source>Choose the one to keep, and delete the others in Canvas: the address of each ends with its id. Then check again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/suggestions.py" />
            <source>{reason} Students have already submitted to it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/told_apart.py" />
            <source>{name} (id {id})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/told_apart.py" />
            <source>{name} ({module}, id {id})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/unread.py" />
            <source>{unread} It may be this row's, so nothing is made or changed beside it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/unread.py" />
            <source>Open it in Canvas, correct it and save it, or delete it if nobody needs it; then check again. Or skip the row.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/mentor_files.py" />
            <source>the people of the Canvas course are not read yet, so nobody knows whose id “{text}” is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/mentor_files.py" />
            <source>Line {number}: {said}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/mentor_files.py" />
            <source>No column of the list is headed as the mentors': nothing was read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/mentor_files.py" />
            <source>The list has no header. By the roster the student comes first in each line, and the mentor second; it was read so.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/mentor_files.py" />
            <source>Lines left out because their status is not “active”: {count}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/mentor_files.py" />
            <source>By the roster of the Canvas course these people stand on the wrong side of the list: {names}. Nobody was turned round; look whether mentors and students are mixed up.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/mentor_files.py" />
            <source>“{text}” is no e-mail address.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/mentor_files.py" />
            <source>nobody in the Canvas course has the id “{text}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/mentor_files.py" />
            <source>Canvas shows you no e-mail address of {name}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/mentor_files.py" />
            <source>The list has no header. The first of each line was taken for the mentor; if that is the student, put the heading “student, mentor” above the list, and import it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/mentor_files.py" />
            <source>The course has {name} with the address {email}; add it, if it is meant.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/moments.py" />
            <source>{day} {month} {year}, {time} ({zone})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/operations.py" />
            <source>Canvas or Codio has changed since the plan was made.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/operations.py" />
            <location filename="../../wizard/ui/review/review_page.py" />
            <source>This setup has been carried out in {elsewhere}. Now it names {here}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/operations.py" />
            <source>This setup has neither an id nor a name, so that the journal could not tell its changes from another setup's.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/operations.py" />
            <source>No record on this computer of changes by this setup in {place}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/overview.py" />
            <source>Not read: {what}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/overview.py" />
            <source>your Canvas account</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/overview.py" />
            <source>what your access token may do</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/overview.py" />
            <source>your Codio organization</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/overview.py" />
            <source>your courses in Canvas</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/overview.py" />
            <source>the Canvas course</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/overview.py" />
            <source>other Codio courses that are named</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/overview.py" />
            <source>the apps in Canvas</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/overview.py" />
            <source>the assignments in Canvas</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/overview.py" />
            <source>the modules in Canvas</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/overview.py" />
            <source>the people of the Canvas course</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/overview.py" />
            <source>which app answers a launch</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/overview.py" />
            <source>the settings of the assignments in Codio</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/overview.py" />
            <source>completed work in Codio</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/overview.py" />
            <source>samples of grades</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/overview.py" />
            <source>Settings of Codio's assignments: {progress}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/overview.py" />
            <source>{read} of {total}, about {minutes} min left</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/overview.py" />
            <source>Reading {what}…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/overview.py" />
            <source>{read} of {total}, about {seconds} s left</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/overview.py" />
            <source>The plan cannot be made without it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/overview.py" />
            <source>Fill in the page, check it, and come back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/reading/age.py" />
            <source>Read just now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/reading/age.py" />
            <source>Read 1 minute ago</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/reading/age.py" />
            <source>Read {count} minutes ago</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/reading/age.py" />
            <source>Read 1 day ago</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/reading/age.py" />
            <source>Read {count} days ago</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/reading/age.py" />
            <source>Read 1 hour ago</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/reading/age.py" />
            <source>Read {count} hours ago</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/reading/asked_parts.py" />
            <source>Canvas did not send {part}, although the wizard asked for it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/reading/asked_parts.py" />
            <source>If the access token is limited to scopes, have “Allow Include Parameters” switched on for its developer key, or use a token without scopes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/reading/asked_parts.py" />
            <source>Your role in the Canvas course is limited to your own sections, so Canvas does not show the people of the others.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/reading/asked_parts.py" />
            <source>Have somebody run the wizard whose role in the course is not limited to sections, or have that limit taken off yours: in Canvas, People, then ⋮ beside your name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/reading/asked_parts.py" />
            <source>the term of the course</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/reading/asked_parts.py" />
            <source>the roles of the people</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/reading/asked_parts.py" />
            <source>for whom the assignments are and when</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/reading/asked_parts.py" />
            <source>the people of all sections</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/reading/permissions.py" />
            <source>add the LTI app</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/reading/permissions.py" />
            <source>change the LTI app</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/reading/permissions.py" />
            <source>create assignments</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/reading/permissions.py" />
            <source>change assignments</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/reading/permissions.py" />
            <source>publish the course</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/reading/permissions.py" />
            <source>see e-mail addresses</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/reading/permissions.py" />
            <source>create modules</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/reading/permissions.py" />
            <source>change modules</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/reading/permissions.py" />
            <source>{purpose} (permission “{label}”)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/refused_values.py" />
            <source>the name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/refused_values.py" />
            <source>the points</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/refused_values.py" />
            <source>the submission type</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/refused_values.py" />
            <source>the grading</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/refused_values.py" />
            <source>the assignment group</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/refused_values.py" />
            <source>the publishing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/refused_values.py" />
            <source>the due date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/refused_values.py" />
            <source>the date “available from”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/refused_values.py" />
            <source>the date “available until”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/refused_values.py" />
            <source>the launch URL</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/refused_values.py" />
            <source>the domain</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/refused_values.py" />
            <source>the consumer key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/refused_values.py" />
            <location filename="../../wizard/setup/secret_hosts.py" />
            <source>the shared secret</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/refused_values.py" />
            <source>the privacy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/refused_values.py" />
            <source>the custom fields</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/refused_values.py" />
            <source>the description</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/refused_values.py" />
            <source>the course code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/refused_values.py" />
            <source>the field “{name}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/refused_values.py" />
            <source>In {service} see what keeps {what} as it is, then undo again; or put it back there by hand.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/refused_values.py" />
            <source>Change {fields} {where}, so that {service} accepts it; then apply the plan again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/refused_values.py" />
            <source>Change {fields} where you entered it, or in {service}, and check again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/refused_values.py" />
            <source>See what {service} says of {what}: change that {where}, or in {service}, and apply the plan again. If you cannot tell what is meant, show these words to whoever administers {service}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/refused_values.py" />
            <source>{service} refused {field} of {what}: “{words}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/refused_values.py" />
            <source>{service} refused {field} of {what} and gave no reason.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/refused_values.py" />
            <source>{service} refused {field}: “{words}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/refused_values.py" />
            <source>{service} refused {field} and gave no reason.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/refused_values.py" />
            <source>{service} refused {what}: “{words}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/refused_values.py" />
            <source>{service} refused {what} and gave no reason.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/refused_values.py" />
            <source>{service} refused the request: “{words}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/refused_values.py" />
            <source>{service} refused the request and gave no reason.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/report_builder.py" />
            <source>not filtered</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/report_builder.py" />
            <source>observers linked in Canvas</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/report_builder.py" />
            <source>custom field codio_custom_mentor_for</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/report_builder.py" />
            <source>list sent to Codio</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/report_builder.py" />
            <source>{text}, answered {status}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/report_builder.py" />
            <source>{outcome}; taken back later</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/report_builder.py" />
            <source>Setup of Codio in Canvas</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/report_builder.py" />
            <location filename="../../wizard/ui/assignments/mapping_columns.py" />
            <source>mapped</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/report_builder.py" />
            <source>not created yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/report_builder.py" />
            <source>not changed yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/report_builder.py" />
            <source>conflict</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/report_builder.py" />
            <source>no launch URL</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/report_builder.py" />
            <location filename="../../wizard/ui/assignments/mapping_columns.py" />
            <source>skipped</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/report_builder.py" />
            <source>done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/report_builder.py" />
            <source>done, found by reading back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/report_builder.py" />
            <source>failed: {message}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/report_builder.py" />
            <source>interrupted, never carried out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/report_builder.py" />
            <source>interrupted, outcome unknown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/returned_grades.py" />
            <source>Canvas took points off for late work: {count}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/returned_grades.py" />
            <source>Excused in Canvas: {count}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/returned_grades.py" />
            <source>Graded otherwise by a person in Canvas, and left so: {count}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/secret_hosts.py" />
            <source>the Canvas access token</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/secret_hosts.py" />
            <source>the Codio client secret</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/secret_hosts.py" />
            <source>Nothing was sent: this setup would send {what}, and nobody has agreed to that.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/secret_hosts.py" />
            <location filename="../../wizard/ui/results/left_aside.py" />
            <source> and </source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/secret_hosts.py" />
            <source>{secrets} to {host}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/set_aside.py" />
            <source>{service} sent something that cannot be read: {items}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/set_aside.py" />
            <source>account</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/set_aside.py" />
            <source>course</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/set_aside.py" />
            <source>role in a course</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/set_aside.py" />
            <source>assignment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/set_aside.py" />
            <source>dates of an assignment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/set_aside.py" />
            <source>assignment group</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/set_aside.py" />
            <source>blueprint</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/set_aside.py" />
            <source>grading period</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/set_aside.py" />
            <source>module item</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/set_aside.py" />
            <source>person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/set_aside.py" />
            <source>enrollment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/set_aside.py" />
            <source>submission</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/set_aside.py" />
            <source>settings of the assignment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/set_aside.py" />
            <source>progress with the assignment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/set_aside.py" />
            <source>event</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/set_aside.py" />
            <source>progress of the student</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/set_aside.py" />
            <source>item</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/set_aside.py" />
            <source>{what} “{name}” (id {id})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/set_aside.py" />
            <source>{item} of “{within}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/set_aside.py" />
            <source>{what} “{name}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/set_aside.py" />
            <source>{what} with the id {id}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/set_aside.py" />
            <source>{what} number {place} of its list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/setting_ages.py" />
            <source>The settings of {count} of {all} assignments were read earlier, the oldest {age} before, on {when}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/setting_ages.py" />
            <source>{hours} h {minutes} min</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/setting_ages.py" />
            <source>Its settings in Codio were read {age} earlier, on {when}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/setting_ages.py" />
            <source>{minutes} min</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/steps.py" />
            <source>Welcome</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/steps.py" />
            <location filename="../../resources/templates/report.html" />
            <source>Canvas</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/steps.py" />
            <location filename="../../resources/templates/report.html" />
            <source>Codio</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/steps.py" />
            <source>Courses</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/steps.py" />
            <location filename="../../wizard/ui/connections/course_lms_url_page.py" />
            <source>Course LMS URL</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/steps.py" />
            <source>Students and mentors</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/steps.py" />
            <location filename="../../wizard/ui/assignments/mapping_view.py" />
            <source>Assignments</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/steps.py" />
            <location filename="../../wizard/ui/review/review_page.py" />
            <source>Review and apply</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/steps.py" />
            <location filename="../../wizard/ui/results/results_page.py" />
            <source>Results and report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/time_zone.py" />
            <source>Canvas does not tell the course's time zone: dates are in this computer's time ({zone}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/time_zone.py" />
            <source>Dates are in the time of the Canvas course ({zone}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/token_taking_back.py" />
            <source>Without it the wizard can neither verify this setup, as a daily verification does, nor take anything back. Every other setup and program that uses this token ends as well. What was made in Canvas stays, and launches and grades need no token.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/token_taking_back.py" />
            <source>The token is taken back: Canvas refuses it now. This computer's keyring may still hold it; it opens nothing any more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/token_taking_back.py" />
            <source>{why} To take it back yourself, open in Canvas Account → Settings, look below “Approved Integrations” for the token by its purpose, and delete it there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/token_taking_back.py" />
            <source>The token is taken back: Canvas refuses it now. It is forgotten here as well.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/token_taking_back.py" />
            <source>Purpose: {purpose}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/token_taking_back.py" />
            <source>Made on {date}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/token_taking_back.py" />
            <source>Ends on {date}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/token_taking_back.py" />
            <source>Canvas still accepts the token.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/token_taking_back.py" />
            <source>Canvas does not answer, so nobody knows whether the token is gone.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/token_taking_back.py" />
            <source>There is no Canvas token that could be taken back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/token_taking_back.py" />
            <source>Canvas shows several tokens of yours that could be the one in use.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/token_taking_back.py" />
            <source>Canvas does not tell enough to know which token is used.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/token_taking_back.py" />
            <source>Canvas does not let it be deleted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/token_taking_back.py" />
            <source>Canvas does not show the token that is used.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/undo_plan.py" />
            <source>Nothing is to be done for it any more: {action}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/undo_plan.py" />
            <location filename="../../wizard/ui/widgets/plan_model.py" />
            <source>Kept</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/setup/undo_plan.py" />
            <location filename="../../wizard/ui/results/undo_choice.py" />
            <source>Not known</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/store/database.py" />
            <source>it is empty</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/store/errors.py" />
            <source>The file {path} cannot be used ({reason}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/store/errors.py" />
            <source>The disk with {path} is full ({reason}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/store/errors.py" />
            <source>What is in the file already is kept. Make room on the disk, then try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/store/errors.py" />
            <source>The file {path} may not be written ({reason}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/store/errors.py" />
            <source>What is in it already is kept. Let your account write the file and its folder, then try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/store/errors.py" />
            <source>Another program keeps the file {path} for itself ({reason}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/store/errors.py" />
            <source>What is in it already is kept. Close other windows of the wizard and try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/store/errors.py" />
            <source>The file {path} is damaged ({reason}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/store/errors.py" />
            <source>There is no saved setup called “{name}”. It may have been renamed or deleted. Choose one from the list of saved setups, or open a setup file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/store/errors.py" />
            <source>A setup called “{name}” already exists. It was left as it is. Choose another name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/store/errors.py" />
            <source>This cannot be the name of a setup. A name has between 1 and {longest} characters on one line. Type a shorter or a visible name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/store/errors.py" />
            <source>The saved setups were written by a newer version of this program (format {found}; this one reads up to {known}). Nothing was changed. Install the newer version.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/store/errors.py" />
            <source>The saved setups in {path} cannot be opened ({reason}). Nothing was changed. Check that the folder is writable and the disk is not full; if the file is damaged, move it away and start the wizard again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/store/errors.py" />
            <source>The saved setups in {path} cannot be opened: the file is damaged ({reason}). It was left as it is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/store/errors.py" />
            <source>Put a copy of it in its place, or move it away and start the wizard again: it begins without saved setups then, and without a record of what it changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/store/errors.py" />
            <source>An entry of the journal on this computer cannot be read ({reason}). The setup is not the cause: the journal is damaged, or a newer version of this program wrote the entry. What was changed until now stays changed; nothing more was done. Install the newest version, or put a copy of wizard.sqlite3 in its place.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/store/errors.py" />
            <source>The command line is changing Canvas for this setup right now{about}. Two at once would get in each other's way, so nothing was done here. Wait until the command has ended, then try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/store/errors.py" />
            <source>This setup is open in another window of the wizard{about}. Two at once would overwrite each other's changes, so nothing was done here. Close it there, or open another setup there, then try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/store/errors.py" />
            <source>Copies from before the last updates are in {copies}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/store/journal.py" />
            <source>entry {number}: {reason}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/store/json_files.py" />
            <source>unknown field “{field}” at {place}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/store/json_files.py" />
            <source>its format is {found}, not {known}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/store/json_files.py" />
            <source>its version is {found}, this program reads up to {known}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/store/json_files.py" />
            <source>it is longer than {count} MB, which no such file is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/store/json_files.py" />
            <source>it is no text in {encoding}: byte {byte}, in line {line}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/store/json_files.py" />
            <source>its version is {found}, which is no whole number from 1 up - at `$.version`</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/store/json_files.py" />
            <source>it is nested too deeply</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/store/locks.py" />
            <source>opened by {user}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/store/locks.py" />
            <source>since {time}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/store/locks.py" />
            <source>process {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/store/locks.py" />
            <source>on {machine}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/store/secrets.py" />
            <source>in the keyring “{name}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/store/secrets.py" />
            <source>only until you close the wizard</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/store/secrets.py" />
            <source>The only keyring on this computer is a file anyone could copy.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/store/secrets.py" />
            <source>in the Secret Service (this desktop's keyring)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/store/secrets.py" />
            <source>in KWallet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/store/secrets.py" />
            <source>in the macOS Keychain</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/store/secrets.py" />
            <source>in the Windows Credential Manager</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/store/secrets.py" />
            <source>The keyring did not give back what was put into it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/store/secrets.py" />
            <source>This computer offers no keyring.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/store/secrets.py" />
            <source>The keyring does not answer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/store/secrets.py" />
            <source>The keyring refused ({error}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/app.py" />
            <source>A fault in this program stopped what it did.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/app.py" />
            <source>What you entered is saved, and what was sent to Canvas is noted. Close the wizard, open it again and go on where you were. If it happens once more, report it with these words: {kind} at {place}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/app.py" />
            <source>What you entered last could not be saved; what was sent to Canvas is noted. Write down what is on this page, close the wizard and open it again. If it happens once more, report it with these words: {kind} at {place}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/app.py" />
            <source>the person at this computer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/assignments_page.py" />
            <source>Map the assignments</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/assignments_page.py" />
            <source>One row for each Codio assignment. Nothing is written to Canvas before you have reviewed it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/assignments_page.py" />
            <location filename="../../wizard/ui/assignments/mapping_toolbar.py" />
            <location filename="../../wizard/ui/results/undo_panel.py" />
            <source>Undo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/assignments_page.py" />
            <location filename="../../wizard/ui/assignments/mapping_toolbar.py" />
            <source>Redo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/assignments_page.py" />
            <location filename="../../wizard/ui/assignments/mapping_menu.py" />
            <source>Paste URLs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/assignments_page.py" />
            <location filename="../../wizard/ui/assignments/mapping_toolbar.py" />
            <source>Search</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/assignments_page.py" />
            <source>Import launch URLs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/assignments_page.py" />
            <source>Codio exports (*.csv *.xlsx *.imscc *.zip *.xml *.txt *.tsv);;All files (*)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/codio_dates.py" />
            <source>Codio's own dates are read and compared on the page “Results and report”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/codio_dates.py" />
            <source>In Codio it has no dates of its own.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/codio_dates.py" />
            <source>Canvas lets students in before it starts in Codio.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/codio_dates.py" />
            <source>The two due dates differ.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/codio_dates.py" />
            <source>Codio closes it before Canvas does.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/codio_dates.py" />
            <source>Canvas closes it before Codio does, which stops late work.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/codio_dates.py" />
            <source>In Codio: {dates}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/codio_dates.py" />
            <source>starts {date}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/codio_dates.py" />
            <location filename="../../wizard/ui/assignments/mapping_dates.py" />
            <source>due {date}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/codio_dates.py" />
            <source>closes {date}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/date_editor.py" />
            <location filename="../../wizard/ui/assignments/date_picker.py" />
            <source>Pick a date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/date_editor.py" />
            <source>A date such as {example}. Alt and Down opens a calendar.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/date_editor.py" />
            <source>Pick a date (Alt+Down)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/date_order_question.py" />
            <source>Which comes first in these dates, the day or the month?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/date_order_question.py" />
            <source>Take none</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/date_order_question.py" />
            <source>&amp;Day first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/date_order_question.py" />
            <source>&amp;Month first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/date_picker.py" />
            <source>Time of day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/date_picker.py" />
            <source>&amp;Time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/date_picker.py" />
            <source>&amp;Set</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/date_picker.py" />
            <source>N&amp;o date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/date_picker.py" />
            <source>Day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/date_picker.py" />
            <source>&amp;As in Canvas</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/date_picker.py" />
            <source>Month before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/date_picker.py" />
            <source>Month after</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_actions.py" />
            <source>{count} Canvas assignments look like they belong to rows here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_actions.py" />
            <source>Point them all at this course</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_actions.py" />
            <source>Show them</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_actions.py" />
            <source>Take them</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_actions.py" />
            <source>Fill them in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_actions.py" />
            <source>Canvas opens {count} of these assignments already: their URLs are known.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_actions.py" />
            <source>1 Canvas assignment looks like it belongs to a row here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_actions.py" />
            <source>The known URLs are made of Codio's own ids; the other {count} would follow. Only a test launch proves them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_actions.py" />
            <source>Accept the certain one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_actions.py" />
            <source>{count} links still open another Codio course, perhaps last term's.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_actions.py" />
            <source>Import this course's export, or paste one of its URLs, to rewrite them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_actions.py" />
            <source>The other URLs do not follow from the one that is known. {reason} {mend}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_actions.py" />
            <source>Accept the {count} certain ones</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_bulk.py" />
            <location filename="../../wizard/ui/assignments/mapping_bulk_dates.py" />
            <source>Different</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_bulk.py" />
            <source>Dismiss suggestions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_bulk.py" />
            <source>Set points</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_bulk.py" />
            <source>Set group</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_bulk.py" />
            <source>Set module</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_bulk.py" />
            <location filename="../../wizard/ui/assignments/mapping_columns.py" />
            <location filename="../../wizard/ui/assignments/mapping_editors.py" />
            <source>Create new</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_bulk.py" />
            <location filename="../../wizard/ui/assignments/mapping_columns.py" />
            <location filename="../../wizard/ui/assignments/mapping_editors.py" />
            <location filename="../../wizard/ui/assignments/mapping_menu.py" />
            <source>Skip</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_bulk.py" />
            <source>Publish</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_bulk.py" />
            <source>Do not publish</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_bulk.py" />
            <source>Inside Canvas</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_bulk.py" />
            <source>Into its module</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_bulk.py" />
            <source>Into no module</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_bulk.py" />
            <source>Accept 1 suggestion</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_bulk.py" />
            <location filename="../../wizard/ui/assignments/mapping_columns.py" />
            <location filename="../../wizard/ui/assignments/mapping_editors.py" />
            <source>Default</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_bulk.py" />
            <source>{count} rows selected, all of {module}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_bulk.py" />
            <source>{count} rows selected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_bulk.py" />
            <location filename="../../wizard/ui/assignments/mapping_session.py" />
            <source>Accept {count} suggestions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_bulk_dates.py" />
            <source>Which date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_bulk_dates.py" />
            <source>Set date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_bulk_dates.py" />
            <source>As in Canvas</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_bulk_dates.py" />
            <source>Move all dates by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_bulk_dates.py" />
            <source>By how many, earlier if negative</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_bulk_dates.py" />
            <source>Weeks or days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_bulk_dates.py" />
            <source>Move dates</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_bulk_dates.py" />
            <source>Leaves to Canvas the date that it has.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_bulk_dates.py" />
            <location filename="../../wizard/ui/assignments/mapping_dates.py" />
            <source>No date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_bulk_dates.py" />
            <source>weeks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_bulk_dates.py" />
            <source>days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_columns.py" />
            <location filename="../../resources/templates/report-paper.html" />
            <location filename="../../resources/templates/report.html" />
            <source>Codio assignment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_columns.py" />
            <source>Due</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_columns.py" />
            <source>Available from</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_columns.py" />
            <source>Until</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_columns.py" />
            <source>The assignment in Codio, in the order of the course.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_columns.py" />
            <source>Whether the assignment's LTI launch URL is known, and where it came from.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_columns.py" />
            <source>The Canvas assignment that will open it: a new one, or one you have.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_columns.py" />
            <source>The most points; Codio's percentage is turned into them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_columns.py" />
            <source>The assignment group in Canvas; a new name makes a new group, “Default” leaves it to Canvas.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_columns.py" />
            <source>Whether students see the assignment in Canvas.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_columns.py" />
            <source>Whether Codio opens in a tab of its own.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_columns.py" />
            <source>When the assignment is due in Canvas; what comes later counts as late.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_columns.py" />
            <source>When students can first open the assignment in Canvas.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_columns.py" />
            <source>Until when students can open the assignment in Canvas; late work ends with it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_columns.py" />
            <source>What will happen to the row.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_columns.py" />
            <location filename="../../wizard/ui/assignments/mapping_filter.py" />
            <source>Mapped</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_columns.py" />
            <source>Will create</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_columns.py" />
            <source>Will change</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_columns.py" />
            <source>Conflict</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_columns.py" />
            <source>No URL</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_columns.py" />
            <location filename="../../wizard/ui/assignments/mapping_filter.py" />
            <location filename="../../wizard/ui/widgets/plan_model.py" />
            <source>Skipped</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_columns.py" />
            <source>will create</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_columns.py" />
            <source>will change</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_columns.py" />
            <source>in conflict</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_columns.py" />
            <source>without URL</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_columns.py" />
            <source>Known</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_columns.py" />
            <source>Imported</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_columns.py" />
            <source>Pasted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_columns.py" />
            <source>From Canvas</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_columns.py" />
            <source>By pattern</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_columns.py" />
            <source>URL</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_columns.py" />
            <source>From</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_columns.py" />
            <source>{score} % · {name}?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_columns.py" />
            <source>No longer there</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_columns.py" />
            <source>Missing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_columns.py" />
            <source>Locked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_columns.py" />
            <location filename="../../wizard/ui/assignments/mapping_editors.py" />
            <location filename="../../wizard/ui/assignments/mapping_words.py" />
            <source>{points} points</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_date_commands.py" />
            <source>“{date}” can be two days, and no other date here tells which.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_date_files.py" />
            <source>Save the dates</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_date_files.py" />
            <source>Bring in dates</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_date_files.py" />
            <source>Save the file for Codio</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_date_files.py" />
            <source>“{name}” has dates that can be two days, and none that tells which.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_date_files.py" />
            <source>Dates from {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_date_menu.py" />
            <source>&amp;Save the dates as CSV…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_date_menu.py" />
            <source>&amp;Bring in dates…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_date_menu.py" />
            <source>Write a file for &amp;Codio…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_date_moves.py" />
            <source>1 day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_date_moves.py" />
            <source>Dates of {count} rows moved by {by}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_date_moves.py" />
            <source>1 week</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_date_moves.py" />
            <source>{count} days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_date_moves.py" />
            <source>{count} weeks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_date_moves.py" />
            <source>No date was moved.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_date_paste.py" />
            <source>Select as many rows, or the first one alone.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_date_paste.py" />
            <location filename="../../wizard/ui/assignments/mapping_date_words.py" />
            <location filename="../../wizard/ui/assignments/mapping_words.py" />
            <source>No row was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_date_paste.py" />
            <source>Pasted dates of {count} rows</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_date_paste.py" />
            <source>{dates} rows of dates were pasted for {count} rows.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_date_words.py" />
            <source>The dates were saved as “{name}”. Change them in a spreadsheet and bring them in again: an empty cell leaves a date as it is, “none” clears it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_date_words.py" />
            <source>Codio has all dates that Canvas has or will have: no file is needed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_date_words.py" />
            <source>Saved as “{name}”, with the dates of 1 assignment.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_date_words.py" />
            <source>Saved as “{name}”, with the dates of {count} assignments.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_date_words.py" />
            <source>No date can be put into a file for Codio.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_date_words.py" />
            <source>1 assignment is left to you.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_date_words.py" />
            <location filename="../../wizard/ui/assignments/mapping_words.py" />
            <source>Nothing in {label} belongs to an assignment of this Codio course.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_date_words.py" />
            <source>1 line was left out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_date_words.py" />
            <location filename="../../wizard/ui/assignments/mapping_words.py" />
            <source>{count} lines were left out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_date_words.py" />
            <source>Choose a table with a column of assignments and one of dates.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_date_words.py" />
            <source>Choose another folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_date_words.py" />
            <source>{name} brought nothing new: the rows have its dates already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_date_words.py" />
            <source>{count} assignments are left to you.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_date_words.py" />
            <source>1 row has other dates by {name}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_date_words.py" />
            <source>{changed} rows have other dates by {name}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_date_words.py" />
            <source>The dates could not be brought in: {error}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_date_words.py" />
            <location filename="../../wizard/ui/students/mentor_table.py" />
            <source>“{name}” could not be written. {why}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_dates.py" />
            <source>This Canvas course is paced: its dates belong to its pace, and are changed there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_dates.py" />
            <source>no date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_dates.py" />
            <source>By course pace</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_dates.py" />
            <source>Sections, groups or people have dates of their own, which are left alone.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_dates.py" />
            <source>1 section, group or person has dates of its own, which are left alone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_dates.py" />
            <source>As it is in Canvas.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_dates.py" />
            <source>{count} sections, groups or people have dates of their own, which are left alone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_dates.py" />
            <source>available from {date}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_dates.py" />
            <source>available until {date}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_dates.py" />
            <source>{date} from {old} to {new}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_delegate.py" />
            <location filename="../../wizard/ui/assignments/mapping_detail.py" />
            <source>Paste the LTI Integration URL</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_detail.py" />
            <location filename="../../wizard/ui/connections/courses_page.py" />
            <source>Open in Canvas</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_detail.py" />
            <location filename="../../wizard/ui/connections/courses_page.py" />
            <source>Open in Codio</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_detail.py" />
            <source>Launch &amp;URL</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_detail.py" />
            <location filename="../../wizard/ui/lti_app/app_advanced.py" />
            <source>&amp;Name in Canvas</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_detail.py" />
            <source>U&amp;se it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_detail.py" />
            <source>Not this one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_detail.py" />
            <source>No app that is installed in Canvas now would answer this launch URL; the step “LTI app” installs it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_detail.py" />
            <source>Con&amp;vert it…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_detail.py" />
            <source>Suggested: “{name}”, {score} %. {reason}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_detail.py" />
            <source>Go to “{name}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_detail.py" />
            <source>Use “{name}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_detail.py" />
            <source>Call it “{name}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_detail.py" />
            <source>the other row</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_editors.py" />
            <source>The assignment stays out of Canvas.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_editors.py" />
            <source>Canvas assignment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_editors.py" />
            <source>Assignment group</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_editors.py" />
            <source>Search Canvas's assignments</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_editors.py" />
            <source>has submissions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_editors.py" />
            <source>partly locked by the blueprint</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_editors.py" />
            <source>loses something as a Codio assignment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_editors.py" />
            <source>{name} ({group}, no. {id})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_editors.py" />
            <source>{name} – {kinds}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_filter.py" />
            <source>All</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_filter.py" />
            <source>Needs attention</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_filter.py" />
            <source>Suggested</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_filter.py" />
            <source>To create</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_filter.py" />
            <source>To change</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_imports.py" />
            <source>the clipboard</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_imports.py" />
            <source>Import of {label}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_layout.py" />
            <source>Show “{column}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_menu.py" />
            <source>Accept suggestion</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_menu.py" />
            <source>Create new in Canvas</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_menu.py" />
            <source>Put into its Canvas module</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_menu.py" />
            <source>Put into no Canvas module</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_menu.py" />
            <source>Paste dates or URLs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_menu.py" />
            <source>Columns</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_model.py" />
            <source>No module</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_model.py" />
            <source>Module {name}, {count} assignments</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_model.py" />
            <source>suggested: {match}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_modules.py" />
            <source>New ones go into &amp;modules</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_modules.py" />
            <source>Publish new modules</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_modules.py" />
            <source>Canvas module</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_modules.py" />
            <source>Puts each new assignment at the end of the Canvas module that is called like its module in Codio, and makes the modules that are missing. What was there before is placed only where its row says so.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_modules.py" />
            <source>Publishes the modules that are made, and nothing of what others put into them. Canvas keeps students out of what stands in an unpublished module.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_modules.py" />
            <source>Like Codio's</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_notices.py" />
            <source>What is left out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_notices.py" />
            <source>Show the list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_notices.py" />
            <source>Hide the list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_notices.py" />
            <source>Close this</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_pane.py" />
            <source>What will happen to the selected rows</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_pane.py" />
            <source>Choose a row to see what will happen to it; choose several to set them together. F2 edits a cell, Space switches, Enter opens the details, Delete puts a value back, Ctrl+Z takes an edit back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_pane.py" />
            <source>Keep it as it is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_pane.py" />
            <source>Convert it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_pane.py" />
            <source>Turn “{name}” into a Codio assignment?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_session.py" />
            <source>Accept a suggestion</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_session.py" />
            <source>Dismiss a suggestion</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_session.py" />
            <source>Agree to convert an assignment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_session.py" />
            <source>Put {count} rows into their modules</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_session.py" />
            <source>Put {count} into none</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_session.py" />
            <source>Modules of new assignments</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_session.py" />
            <location filename="../../wizard/ui/assignments/mapping_totals.py" />
            <source>Points of new assignments</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_session.py" />
            <location filename="../../wizard/ui/assignments/mapping_totals.py" />
            <source>Assignment group of new assignments</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_session.py" />
            <source>Rewrite last term's links</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_session.py" />
            <source>Fill in URLs by pattern</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_session.py" />
            <source>Take URLs from Canvas</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_session.py" />
            <source>Dismiss {count} suggestions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_session.py" />
            <source>{column} of “{name}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_session.py" />
            <source>{column} of {count} rows</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_session.py" />
            <source>Canvas module of {count} rows</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_sources.py" />
            <source>Get the launch URLs from Codio</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_sources.py" />
            <source>Codio has one launch URL for each assignment, and exports all of them in one file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_sources.py" />
            <source>Open the course in Codio</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_sources.py" />
            <source>In Codio, open the course, then “Admin” in the left-hand menu and “LTI/LMS”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_sources.py" />
            <source>Scroll to “LTI/LMS Connections” and press “Export” beside “Assignment URLs”. Codio saves a file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_sources.py" />
            <source>Drop the file anywhere on this page, or press “Import file…”. For a few assignments: copy each “LTI Integration URL” in Codio's Overview (⋮) and press “Paste URLs”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_sources.py" />
            <source>Codio's page “LTI/LMS” with the button “Export” beside “Assignment URLs” marked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_toolbar.py" />
            <source>Search name, module or Canvas assignment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_toolbar.py" />
            <source>Search the assignments</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_toolbar.py" />
            <source>&amp;Import file…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_toolbar.py" />
            <source>Codio's “Assignment URLs” export, or its Common Cartridge export</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_toolbar.py" />
            <source>&amp;Paste URLs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_toolbar.py" />
            <source>One launch URL, many of them, or the whole text of an export</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_toolbar.py" />
            <source>&amp;Dates</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_toolbar.py" />
            <source>Show, save and bring in the dates of the assignments</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_toolbar.py" />
            <source>Show how to get the launch URLs from Codio</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_toolbar.py" />
            <source>Next conflict</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_toolbar.py" />
            <source>Hide how to get the launch URLs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_toolbar.py" />
            <source>Empty the search</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_toolbar.py" />
            <source>{what} {count}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_toolbar.py" />
            <source>Redo: {what}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_toolbar.py" />
            <source>Undo: {what}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_toolbar.py" />
            <source>Show: {what}, {count} rows</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_totals.py" />
            <source>New ones &amp;get</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_totals.py" />
            <source>points in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_totals.py" />
            <source>default group</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_view.py" />
            <source>F2 edits, Space switches, Enter opens the details, Delete empties a cell.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_view.py" />
            <source>No assignment matches. Empty the search, or show all.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_words.py" />
            <source>1 assignment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_words.py" />
            <source>It goes into a Canvas module; which one is told once these are read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_words.py" />
            <source>{count} mapped</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_words.py" />
            <source>{count} without URL</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_words.py" />
            <location filename="../../wizard/ui/review/setup_summary.py" />
            <source>{count} skipped</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_words.py" />
            <source>1 conflict</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_words.py" />
            <source>{heading}: {parts}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_words.py" />
            <source>The assignments of the Codio course appear here once they have been read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_words.py" />
            <source>The Codio course could not be read. Leave this page and come back to try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_words.py" />
            <source>The Codio course has no assignment yet. Create one in Codio, then check again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_words.py" />
            <source>Nothing will happen: you chose to skip it. Canvas stays as it is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_words.py" />
            <source>Nothing will happen yet: Canvas needs the assignment's LTI launch URL. Import Codio's export, or paste the URL here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_words.py" />
            <source>Nothing will happen until the conflict is settled.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_words.py" />
            <source>The wizard will create “{name}” in Canvas</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_words.py" />
            <source>1 point</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_words.py" />
            <source>in Canvas's default group</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_words.py" />
            <source>opened in a new tab</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_words.py" />
            <source>opened inside Canvas</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_words.py" />
            <source>The wizard will change “{name}” in Canvas</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_words.py" />
            <source>it will be handed in through Codio</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_words.py" />
            <source>it will be tied to the Codio app</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_words.py" />
            <source>{label} brought nothing new: its {matched} launch URLs are there already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_words.py" />
            <source>{changed} launch URLs taken from {label}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_words.py" />
            <source>Choose the file that Codio's “Assignment URLs → Export” saved.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_words.py" />
            <source>What was pasted holds no launch URL of a Codio assignment.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_words.py" />
            <source>Copy an LTI Integration URL in Codio, or the export's whole text.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_words.py" />
            <source>Save it as a file and import that, or paste a part of it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_words.py" />
            <source>The assignments of the Codio course are not read yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_words.py" />
            <source>Wait until they are listed, then import the file again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_words.py" />
            <source>{count} to create</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_words.py" />
            <source>{count} to change</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_words.py" />
            <source>{total} assignments</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_words.py" />
            <source>it will open another launch URL than now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_words.py" />
            <source>it will open the launch URL</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_words.py" />
            <source>it will be published</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_words.py" />
            <source>it will be unpublished</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_words.py" />
            <source>it will open in a new tab</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_words.py" />
            <source>it will open inside Canvas</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_words.py" />
            <source>{count} conflicts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_words.py" />
            <source>Nothing to do: “{name}” in Canvas opens it already, as it should.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_words.py" />
            <source>group “{group}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_words.py" />
            <source>You have agreed to what it loses: {losses}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_words.py" />
            <source>it will be called “{name}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_words.py" />
            <source>points from {old} to {new}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_words.py" />
            <source>group from “{old}” to “{new}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_words.py" />
            <source>{count} assignments still have none.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_words.py" />
            <source>{count} derived URLs were wrong.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_words.py" />
            <source>The file could not be imported: {error}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_words.py" />
            <source>What was pasted is longer than {count} characters.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/background/progress_panel.py" />
            <source>Progress of all changes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/background/progress_panel.py" />
            <location filename="../../wizard/ui/results/undo_dialog.py" />
            <location filename="../../wizard/ui/shell/busy_line.py" />
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/background/progress_panel.py" />
            <source>Stopping…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/background/progress_panel.py" />
            <source>stopping after the request that is under way</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/background/progress_panel.py" />
            <location filename="../../wizard/ui/widgets/plan_model.py" />
            <source>{over} of {total}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/background/run_words.py" />
            <source>{done} of {total} changes are made. Failed: {failed}. Skipped: {skipped}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/background/run_words.py" />
            <source>Stopped: {done} of {total} changes are made, {failed} failed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/background/run_words.py" />
            <source>Stopped: {done} of {total} changes are made. You can go on any time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/background/run_words.py" />
            <source>{total} changes are made. Not all of it stands as it was made.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/background/run_words.py" />
            <source>It could not all be read back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/background/run_words.py" />
            <source>Read back from Canvas and Codio: nothing is left to do.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/background/run_words.py" />
            <source>The changes are made one after the other.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/background/run_words.py" />
            <source>Canvas and Codio are read, then compared with your choices.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/background/run_words.py" />
            <source>The plan is made once Canvas and Codio have been read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/background/run_words.py" />
            <source>It can be applied once nothing stands in the way.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/background/run_words.py" />
            <source>Nothing to do: Canvas and Codio already hold what your setup asks for.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/background/run_words.py" />
            <source>1 change, made with the button below.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/background/run_words.py" />
            <source>The interrupted run is complete.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/background/run_words.py" />
            <source>The change is made.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/background/run_words.py" />
            <source>Read back from Canvas and Codio: {left} still to be made.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/background/run_words.py" />
            <source>{count} changes, made with the button below.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/background/run_words.py" />
            <source>Look through the new plan and apply that one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/background/run_words.py" />
            <source>Something stands in the way.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/background/run_words.py" />
            <source>Mend what is listed below, then try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/background/run_words.py" />
            <source>Read the plan again, then say whether it is another setup.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/background/run_words.py" />
            <source>Ask for the record that was saved from this very setup.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/background/run_words.py" />
            <source>All {total} changes are made.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/background/writing_run.py" />
            <source>a few seconds left</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/background/writing_run.py" />
            <source>about {minutes} minutes left</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/background/writing_run.py" />
            <source>about {seconds} seconds left</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/connections/canvas_page.py" />
            <source>Connect to Canvas</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/connections/canvas_page.py" />
            <source>The wizard works in Canvas in your name, with an access token that you can take back in Canvas at any time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/connections/canvas_page.py" />
            <source>&amp;Address of Canvas</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/connections/canvas_page.py" />
            <source>You can paste the address of any Canvas page: the wizard takes what it needs.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/connections/canvas_page.py" />
            <source>Access &amp;token</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/connections/canvas_page.py" />
            <source>Where to get an access token</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/connections/canvas_page.py" />
            <source>Canvas shows a new token once. Paste it here before you close that window.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/connections/canvas_page.py" />
            <source>If the button is missing, your institution reserves tokens for administrators: ask one who may manage access tokens to make one for you. It is pending until you activate it in your Canvas settings.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/connections/canvas_page.py" />
            <source>Open my Canvas settings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/connections/canvas_page.py" />
            <source>In Canvas, open “Account” in the left-hand bar, then “Settings”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/connections/canvas_page.py" />
            <source>Scroll down to “Approved Integrations” and press “+ New Access Token”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/connections/canvas_page.py" />
            <source>As the purpose, write “Codio setup”. Choose an expiry date up to 30 days ahead: your institution may allow no more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/connections/canvas_page.py" />
            <source>Press “Generate Token”, copy the token and paste it above.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/connections/canvas_page.py" />
            <source>The Canvas settings page with the button “+ New Access Token” marked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/connections/canvas_page.py" />
            <source>Recognised: a course's address. Course {id} is chosen as well.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/connections/canvas_page.py" />
            <source>This is {what}, not an address of Canvas.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/connections/codio_page.py" />
            <source>Connect to Codio</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/connections/codio_page.py" />
            <source>With an API integration of your organization the wizard reads courses, assignments and progress, so that it can map and check them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/connections/codio_page.py" />
            <source>Where you log in to Codio</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/connections/codio_page.py" />
            <source>codio.com (US)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/connections/codio_page.py" />
            <source>codio.co.uk (UK)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/connections/codio_page.py" />
            <source>Another domain</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/connections/codio_page.py" />
            <source>Domain of Codio</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/connections/codio_page.py" />
            <source>The LTI app works with Codio US only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/connections/codio_page.py" />
            <source>Organizations on codio.co.uk connect to Canvas by hand with the XML Configuration Url of their organization. If you log in at codio.com, choose that here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/connections/codio_page.py" />
            <source>API integration</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/connections/codio_page.py" />
            <source>Client &amp;Id</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/connections/codio_page.py" />
            <source>&amp;Secret Id</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/connections/codio_page.py" />
            <source>Not the LTI Secret: that one belongs to the page “LTI app”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/connections/codio_page.py" />
            <source>Where to get them</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/connections/codio_page.py" />
            <source>Only an owner of the organization sees this page in Codio.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/connections/codio_page.py" />
            <location filename="../../wizard/ui/lti_app/lti_app_page.py" />
            <source>Open Codio</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/connections/codio_page.py" />
            <source>Addresses of a test server</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/connections/codio_page.py" />
            <source>API address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/connections/codio_page.py" />
            <source>Token address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/connections/codio_page.py" />
            <source>LTI address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/connections/codio_page.py" />
            <source>In Codio, click your name, then “Organization”, then its name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/connections/codio_page.py" />
            <source>Open “Integrations” and find the block “API Integrations”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/connections/codio_page.py" />
            <source>Press “Add integration” and name it “Canvas setup”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/connections/codio_page.py" />
            <source>Click the new integration. Copy “Client Id” and “Secret Id” from there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/connections/codio_page.py" />
            <source>Codio's API integration with the copy buttons of Client Id and Secret Id marked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/connections/codio_page.py" />
            <source>Leave these empty unless somebody who runs a test server gave them to you.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/connections/course_addresses.py" />
            <source>Nothing was chosen.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/connections/course_addresses.py" />
            <source>It belongs into the other list; nothing was chosen.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/connections/course_addresses.py" />
            <source>Paste it there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/connections/course_addresses.py" />
            <source>This course is at {host}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/connections/course_addresses.py" />
            <source>The setup is connected to {service} at {own}; nothing was chosen.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/connections/course_addresses.py" />
            <source>Paste the address of a course there, or change the page “{service}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/connections/course_addresses.py" />
            <source>This is not the address of a course in {service}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/connections/course_lms_url_page.py" />
            <source>The course is right, but the address should read {wanted}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/connections/course_lms_url_page.py" />
            <source>This is not the home page of a Canvas course: “/courses/” and its number are not in it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/connections/course_lms_url_page.py" />
            <source>This course is at {found}; the Canvas of this setup is {wanted}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/connections/course_lms_url_page.py" />
            <source>This is course {found}; the course of this setup is {wanted}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/connections/course_lms_url_page.py" />
            <source>The course is right, but “{rest}” behind its number does not belong there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/connections/course_lms_url_page.py" />
            <source>This is the address of the Codio course; Codio needs that of the Canvas course.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/connections/course_lms_url_page.py" />
            <source>This is an LTI address of Codio; it needs the address of the Canvas course.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/connections/course_lms_url_page.py" />
            <source>This is no web address: it has to begin with https://.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/connections/course_lms_url_page.py" />
            <source>Link the Codio course to Canvas</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/connections/course_lms_url_page.py" />
            <source>Codio sends students back to Canvas by the Course LMS url. Only a person can enter it in Codio: it takes a minute.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/connections/course_lms_url_page.py" />
            <source>This is the right address.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/connections/course_lms_url_page.py" />
            <source>The address for Codio</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/connections/course_lms_url_page.py" />
            <source>Choose the Canvas course</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/connections/course_lms_url_page.py" />
            <source>Course LMS &amp;URL</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/connections/course_lms_url_page.py" />
            <source>What to switch on in Codio</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/connections/course_lms_url_page.py" />
            <location filename="../../wizard/ui/students/students_page.py" />
            <source>Open the Codio course</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/connections/course_lms_url_page.py" />
            <source>Have you done it?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/connections/course_lms_url_page.py" />
            <source>“Enable LTI” is on, “Enroll to course only” is off, and I saved it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/connections/course_lms_url_page.py" />
            <source>The address above is in “Course LMS url”, and I saved it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/connections/course_lms_url_page.py" />
            <source>Compa&amp;re what stands in Codio</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/connections/course_lms_url_page.py" />
            <source>If you like: copy “Course LMS url” back from Codio, or the address bar of the Canvas course, and paste it here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/connections/course_lms_url_page.py" />
            <source>The address follows from the Canvas course, which is not chosen yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/connections/course_lms_url_page.py" />
            <location filename="../../wizard/ui/students/students_page.py" />
            <source>Open the Codio course, then “Admin” in its menu, then “LTI / LMS”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/connections/course_lms_url_page.py" />
            <source>Switch “Enable LTI” on. The rows below it appear.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/connections/course_lms_url_page.py" />
            <source>Paste the address above into “Course LMS url”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/connections/course_lms_url_page.py" />
            <source>Leave “Enroll to course only” off: with it, no grades come back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/connections/course_lms_url_page.py" />
            <source>Press “Save Changes”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/connections/course_lms_url_page.py" />
            <source>Codio's page LTI / LMS: Enable LTI on, Course LMS url marked, Enroll to course only off, and the button Save Changes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/connections/course_lms_url_page.py" />
            <source>The home page of “{name}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/connections/courses_page.py" />
            <source>Choose the two courses</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/connections/courses_page.py" />
            <source>The assignments of the Codio course will open from the Canvas course. Try it with a test course before you do it with one that students use.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/connections/courses_page.py" />
            <source>Canvas courses</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/connections/courses_page.py" />
            <source>Search, or paste the course's address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/connections/courses_page.py" />
            <source>Publish it when the plan is applied</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/connections/courses_page.py" />
            <source>Students see a Canvas course only once it is published.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/connections/courses_page.py" />
            <source>Create a test course…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/connections/courses_page.py" />
            <source>Codio courses</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/connections/courses_page.py" />
            <source>Read both lists again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/connections/courses_page.py" />
            <source>not open to you at present</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/connections/courses_page.py" />
            <source>Canvas is creating the course.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/connections/courses_page.py" />
            <source>archived</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/connections/courses_page.py" />
            <source>{service} could not be read. Check the page “{service}”, or paste the course's address above.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/connections/courses_page.py" />
            <source>None chosen yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/connections/courses_page.py" />
            <source>Creating the course in Canvas …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/connections/courses_page.py" />
            <source>concluded</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/connections/courses_page.py" />
            <source>Course {id}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/connections/courses_page.py" />
            <source>{count} assignments</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/connections/courses_page.py" />
            <source>Fill in the page “{service}” to see the list, or paste the course's address above.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/connections/courses_page.py" />
            <source>The list is read from {service} …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/connections/courses_page.py" />
            <source>{service} lists no course for you.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/connections/courses_page.py" />
            <source>Chosen: {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/connections/courses_page.py" />
            <source>Chosen: the course with the id {id}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/connections/new_course.py" />
            <source>Create it in Canvas now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/connections/new_course.py" />
            <source>Name of the new course</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/connections/new_course.py" />
            <source>In the account</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/connections/new_course.py" />
            <source>These are the first hundred accounts. In another one, create the course in Canvas, and paste its address above.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/connections/new_course.py" />
            <source>Stopped before it was known whether the course was created. The next change finds out first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/connections/new_course.py" />
            <source>The course was created in Canvas and is chosen.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/connections/new_course.py" />
            <source>It is noted in the journal: undo takes it back where Canvas lets you delete courses.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/connections/new_course.py" />
            <source>Canvas did not create the course.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/connections/sis_id_field.py" />
            <source>&amp;SIS id of the Canvas course</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/connections/sis_id_field.py" />
            <source>SIS id of the Canvas course: {sis_id}. The wizard never changes it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/connections/sis_id_field.py" />
            <source>Enter one that no other course has; the plan sets it first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/findings/accept_dialog.py" />
            <source>Accept a warning</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/findings/accept_dialog.py" />
            <source>Such as: grades are released by hand</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/findings/accept_dialog.py" />
            <source>Accept it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/findings/accept_dialog.py" />
            <source>Leave it a warning</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/findings/accept_dialog.py" />
            <source>Why it may stand</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/findings/accept_dialog.py" />
            <source>Until, at the longest</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/findings/accept_dialog.py" />
            <source>Let this warning stand?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/findings/accept_dialog.py" />
            <source>It then counts as confirmed by {person}, here and in the report, as long as it says the same, and is a warning again after that day.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/findings/checks.py" />
            <source>1 warning</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/findings/checks.py" />
            <source>{count} steps have not been checked in full.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/findings/checks.py" />
            <source>1 point follows once the plan is applied; nothing else is wrong.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/findings/checks.py" />
            <source>{count} points follow once the plan is applied; nothing else is wrong.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/findings/checks.py" />
            <source>Nothing is wrong. {count} points still need a look.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/findings/checks.py" />
            <source>Everything is proven, or confirmed by a person.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/findings/checks.py" />
            <source>Not right yet: {count}. Besides, {planned} follow once the plan is applied.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/findings/checks.py" />
            <source>1 check is not right yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/findings/checks.py" />
            <source>{count} passed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/findings/checks.py" />
            <source>{count} confirmed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/findings/checks.py" />
            <source>{count} warnings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/findings/checks.py" />
            <source>{count} unknown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/findings/checks.py" />
            <source>{count} blocked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/findings/checks.py" />
            <source>{count} failed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/findings/checks.py" />
            <source>{count} not applicable</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/findings/checks.py" />
            <source>Nothing has been checked yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/findings/checks.py" />
            <source>1 step has not been checked in full.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/findings/checks.py" />
            <source>Nothing is wrong. 1 point still needs a look.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/findings/checks.py" />
            <source>{count} checks are not right yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/findings/checks.py" />
            <source>{counts} · not checked in full: {steps}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/findings/checks.py" />
            <source>{step}, continued anyway</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/findings/checks.py" />
            <source>Reading… {progress}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/findings/drift_card.py" />
            <source>Besides, changed: {count}. The list below shows how it stands now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/findings/finding_detail.py" />
            <location filename="../../wizard/ui/findings/obstacle_list.py" />
            <source>Go there</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/findings/finding_detail.py" />
            <source>Check again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/findings/finding_detail.py" />
            <location filename="../../wizard/ui/findings/finding_row.py" />
            <source>I have seen it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/findings/finding_detail.py" />
            <location filename="../../wizard/ui/findings/finding_row.py" />
            <source>Accept…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/findings/finding_detail.py" />
            <location filename="../../wizard/ui/findings/finding_row.py" />
            <source>Take back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/findings/finding_detail.py" />
            <source>{who}, until {until}: {reason}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/findings/finding_detail.py" />
            <source>Should be</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/findings/finding_detail.py" />
            <source>What it proves</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/findings/finding_detail.py" />
            <source>Accepted by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/findings/finding_detail.py" />
            <source>{who}, {when} UTC; no API can read it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/findings/finding_detail.py" />
            <source>Choose a check to see how it was proven and what to do about it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/findings/finding_detail.py" />
            <source>Confirmed by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/findings/finding_detail.py" />
            <source>How it is known</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/findings/finding_row.py" />
            <source>Copy the text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/findings/finding_row.py" />
            <source>Take back the confirmation: {title}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/findings/finding_row.py" />
            <location filename="../../wizard/ui/widgets/confirm_box.py" />
            <source>Confirmed by {who}, {when}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/findings/finding_row.py" />
            <source>Confirm: {title}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/findings/finding_row.py" />
            <location filename="../../wizard/ui/messages.py" />
            <source>Should be: {text}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/findings/finding_row.py" />
            <location filename="../../wizard/ui/widgets/outcome_panel.py" />
            <source>What to do: {text}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/findings/finding_row.py" />
            <source>A warning, accepted by {who} until {until}: {reason}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/findings/finding_row.py" />
            <source>Accept the warning: {title}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/findings/findings_card.py" />
            <source>What the check found</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/findings/findings_card.py" />
            <source>Which requests to Canvas and Codio each finding rests on, and when.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/findings/findings_card.py" />
            <source>Hide what is not applicable</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/findings/findings_card.py" />
            <source>Hide the evidence</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/findings/findings_card.py" />
            <source>Show the evidence</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/findings/findings_card.py" />
            <location filename="../../resources/templates/report.html" />
            <source>Not applicable here: {count}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/findings/obstacle_list.py" />
            <source>First, mend what stands in the way</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/findings/obstacle_list.py" />
            <source>Go to {step}: {title}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/lti_app/app_advanced.py" />
            <source>Advanced</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/lti_app/app_advanced.py" />
            <source>&amp;Launch URL</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/lti_app/app_advanced.py" />
            <source>Empty: Codio's general launch URL, or the one that works already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/lti_app/app_advanced.py" />
            <source>&amp;Domain</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/lti_app/app_advanced.py" />
            <source>Canvas finds the app by it. Empty: the domain that fits Codio's addresses.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/lti_app/app_center_guide.py" />
            <source>Open the course's settings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/lti_app/app_center_guide.py" />
            <source>Check</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/lti_app/app_center_guide.py" />
            <source>Check whether the app is there</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/lti_app/app_center_guide.py" />
            <source>To be pasted in Canvas</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/lti_app/app_center_guide.py" />
            <source>Consumer Key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/lti_app/app_center_guide.py" />
            <source>Shared Secret</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/lti_app/app_center_guide.py" />
            <source>Config URL</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/lti_app/app_center_guide.py" />
            <source>A copied secret is taken out of the clipboard again after a minute.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/lti_app/app_center_guide.py" />
            <source>Config URL, for “By URL” only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/lti_app/app_center_guide.py" />
            <source>Canvas's App Center with the Codio app marked, and the window “Add App” with Consumer Key and Shared Secret</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/lti_app/app_facts.py" />
            <source>“{name}” is an LTI 1.3 app for Codio, and Canvas prefers those.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/lti_app/app_facts.py" />
            <source>“{name}” is one more LTI 1.1 app for Codio, of this course or an account above.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/lti_app/app_facts.py" />
            <source>Not read yet: it is looked up as soon as Canvas and the course are known.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/lti_app/app_facts.py" />
            <source>The wizard writes your key and secret into it, in place.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/lti_app/app_facts.py" />
            <source>“{name}” (LTI 1.1) is installed in an account above the course, with your consumer key. The course uses it, and the wizard leaves it as it is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/lti_app/app_facts.py" />
            <source>No LTI 1.1 app of Codio is installed for this course yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/lti_app/app_facts.py" />
            <source>“{name}” (LTI 1.1) is installed in this course. Whether it carries your consumer key shows once you have entered it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/lti_app/app_facts.py" />
            <source>“{name}” (LTI 1.1) is installed in this course, with your consumer key.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/lti_app/app_facts.py" />
            <source>“{name}” (LTI 1.1) is installed in this course, with another consumer key. The wizard changes it in place: assignments that use it go on working.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/lti_app/custom_fields_edit.py" />
            <source>Page on which assignments open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/lti_app/custom_fields_edit.py" />
            <source>When Codio sends grades</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/lti_app/custom_fields_edit.py" />
            <source>Codio course, for constant URLs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/lti_app/custom_fields_edit.py" />
            <source>Codio course to copy from, for LTI course copy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/lti_app/custom_fields_edit.py" />
            <source>The field has no name yet, so it is not used.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/lti_app/custom_fields_edit.py" />
            <source>This field is set on the page “Students and mentors”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/lti_app/custom_fields_edit.py" />
            <source>This name is there twice; only the first one is used.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/lti_app/custom_fields_edit.py" />
            <source>value</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/lti_app/custom_fields_edit.py" />
            <source>No custom field is set. Most courses need none.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/lti_app/custom_fields_edit.py" />
            <source>Add a field</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/lti_app/custom_fields_edit.py" />
            <location filename="../../wizard/ui/students/mentor_table.py" />
            <source>Remove</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/lti_app/custom_fields_edit.py" />
            <source>Canvas would change this name. Use “{name}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/lti_app/custom_fields_edit.py" />
            <source>Name of custom field {which}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/lti_app/custom_fields_edit.py" />
            <source>Value of custom field {which}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/lti_app/custom_fields_edit.py" />
            <source>Remove custom field {which}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/lti_app/custom_fields_edit.py" />
            <source>Another field</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/lti_app/fold.py" />
            <source>shown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/lti_app/fold.py" />
            <source>hidden</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/lti_app/lti_app_page.py" />
            <source>Set up the LTI app</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/lti_app/lti_app_page.py" />
            <source>Canvas opens Codio through an LTI app. The app carries a key and a secret of your Codio organization, so that Codio trusts what Canvas sends.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/lti_app/lti_app_page.py" />
            <source>From Codio</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/lti_app/lti_app_page.py" />
            <source>LTI Consumer (consumer &amp;key)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/lti_app/lti_app_page.py" />
            <source>LTI &amp;Secret (shared secret)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/lti_app/lti_app_page.py" />
            <source>&amp;XML Configuration Url</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/lti_app/lti_app_page.py" />
            <source>Only needed to add the app by hand where no App Center lists Codio.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/lti_app/lti_app_page.py" />
            <source>Where to find them in Codio</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/lti_app/lti_app_page.py" />
            <source>Only an owner of the organization sees this page.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/lti_app/lti_app_page.py" />
            <source>Who installs the app</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/lti_app/lti_app_page.py" />
            <source>Custom fields</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/lti_app/lti_app_page.py" />
            <source>Sent to Codio with every launch. Each value is the same for everybody.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/lti_app/lti_app_page.py" />
            <source>Edit these as well</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/lti_app/lti_app_page.py" />
            <source>That was the XML Configuration Url; it is in its own field now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/lti_app/lti_app_page.py" />
            <source>This opens one assignment; it belongs on the page “Assignments”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/lti_app/lti_app_page.py" />
            <source>In Codio, click your user name, then “Organization”, then its name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/lti_app/lti_app_page.py" />
            <source>Open the tab “LTI Integrations”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/lti_app/lti_app_page.py" />
            <source>Scroll to the box “LTI 1.0 Integration”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/lti_app/lti_app_page.py" />
            <source>Copy “LTI Consumer” and “LTI Secret” with the buttons behind them, and paste each into its field above. Leave “Reset secret” alone: other courses use it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/lti_app/lti_app_page.py" />
            <source>The box LTI 1.0 Integration in Codio with LTI Consumer and LTI Secret marked, and XML Configuration Url below them</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/lti_app/lti_app_page.py" />
            <source>In Canvas already, and kept: {fields}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/lti_app/lti_app_page.py" />
            <source>The &amp;wizard installs or updates it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/lti_app/lti_app_page.py" />
            <source>In this course alone, once you have seen the plan. An app that is there already is changed in place, never deleted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/lti_app/lti_app_page.py" />
            <source>&amp;I add it in Canvas myself</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/lti_app/lti_app_page.py" />
            <source>From Canvas's App Center, as a Canvas administrator. The wizard shows the way and checks the result.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/messages.py" />
            <source>Everything on this page is right.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/messages.py" />
            <source>Nothing that you typed is lost.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/messages.py" />
            <source>Try again. If it happens once more, report it with the log file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/messages.py" />
            <source>Check that it is there, that you may open it and that the disk is not full.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/messages.py" />
            <source>No browser could be opened.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/messages.py" />
            <source>Open it in a browser of your own.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/messages.py" />
            <source>Waiting for this computer's keyring, which holds the secrets of your setups.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/messages.py" />
            <source>Unlock it where it asks for its password, perhaps behind this window.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/messages.py" />
            <source>Secrets that you enter now are kept only until you close the wizard.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/messages.py" />
            <source>Unlock the keyring and try again, or enter the secrets anew.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/messages.py" />
            <location filename="../../wizard/ui/results/undo_dialog.py" />
            <location filename="../../wizard/ui/widgets/outcome_panel.py" />
            <source>Try again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/messages.py" />
            <source>This computer's keyring has answered; it keeps the secrets again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/messages.py" />
            <source>What you entered last is not saved.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/messages.py" />
            <source>Leave the wizard open: it tries again with your next entry.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/messages.py" />
            <source>looking again in {seconds} s whether the change was carried out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/messages.py" />
            <source>reading takes long; it is given up in {minutes} min, or cancel it now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/messages.py" />
            <source>{service} does not answer; asking again in {seconds} s</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/messages.py" />
            <source>keeping to the pace that {service} allows; going on in {seconds} s</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/messages.py" />
            <source>{service} is limiting requests; waiting {seconds} s</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/messages.py" />
            <source>Everything that can be read back is right.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/messages.py" />
            <source>Codio's settings cannot be read by any program.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/messages.py" />
            <source>Look at each of the points below in Codio and confirm it here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/messages.py" />
            <source>Change the entry that this speaks of, then do it once more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/messages.py" />
            <source>{count} more points are listed below.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/messages.py" />
            <source>A fault in this program stopped the work ({kind}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/messages.py" />
            <source>“{file}” cannot be read or written: {reason}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/messages.py" />
            <source>The page is {url}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/messages.py" />
            <source>You can go on meanwhile; it is given up in {seconds} s.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/messages.py" />
            <source>This computer's keyring did not answer within {seconds} s.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/messages.py" />
            <source>One more point is listed below.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/results/checks_card.py" />
            <source>Which checks are shown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/results/checks_card.py" />
            <source>Check everything again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/results/checks_card.py" />
            <source>All {count}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/results/journal_menu.py" />
            <source>Record of changes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/results/journal_menu.py" />
            <source>The record of the changes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/results/journal_menu.py" />
            <source>What undo knows of this setup's changes, kept on this computer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/results/journal_menu.py" />
            <source>Save the record for a colleague</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/results/journal_menu.py" />
            <source>Take in a colleague's record</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/results/journal_menu.py" />
            <source>Save the record for a colleague…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/results/journal_menu.py" />
            <source>Take in a colleague's record…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/results/journal_menu.py" />
            <source>Forget the record…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/results/journal_menu.py" />
            <source>record</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/results/journal_menu.py" />
            <source>{count} changes that still stand could then no longer be taken back from this computer. Nothing is changed in Canvas or Codio.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/results/journal_menu.py" />
            <source>Forget what this setup has changed?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/results/journal_menu.py" />
            <source>Keep the record</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/results/journal_menu.py" />
            <source>Forget it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/results/journal_menu.py" />
            <source>The record is forgotten.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/results/journal_menu.py" />
            <source>It holds no secret. Give it, with the setup's file, to whoever is to undo the changes on another computer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/results/journal_menu.py" />
            <source>{new} changes taken over, {known} were known already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/results/journal_menu.py" />
            <source>… and {count} more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/results/journal_menu.py" />
            <source>What this setup changed until now stays as it is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/results/journal_menu.py" />
            <source>The record was written to {file}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/results/journal_menu.py" />
            <source>What was taken over: {places}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/results/left_aside.py" />
            <source>They belong to this course…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/results/left_aside.py" />
            <source>It is the same Canvas…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/results/left_aside.py" />
            <source>Undo then takes them back as well, each only where Canvas still holds what was made. If you do not know, leave them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/results/left_aside.py" />
            <source>Leave them</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/results/left_aside.py" />
            <source>Yes, there</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/results/left_aside.py" />
            <source>If so, only what was created at the time that is noted in the record can be taken back; everything else is kept. If one of them is a copy of the other, say a test Canvas that is overwritten from production, say no. Your answer holds for this one undo and is not kept.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/results/left_aside.py" />
            <source>No, leave them</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/results/left_aside.py" />
            <source>It is the same: show what can be taken back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/results/left_aside.py" />
            <source>Did this setup make them in {place}?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/results/left_aside.py" />
            <source>Is {here} the very same course as {there}?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/results/report_panel.py" />
            <source>Open the report in the browser</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/results/report_panel.py" />
            <source>Export</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/results/report_panel.py" />
            <source>Export the report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/results/report_panel.py" />
            <source>All of them, side by side…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/results/report_panel.py" />
            <source>The report was written to {folder}, in {count} forms.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/results/report_panel.py" />
            <source>No browser could be opened. The report is here: {file}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/results/report_panel.py" />
            <source>The report was written to {file}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/results/results_page.py" />
            <source>Every check of every step, read back from Canvas and Codio. “Confirmed” is what no API can read and a person has looked at.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/results/results_page.py" />
            <source>Changes are being taken back. Press Cancel, or wait until it is done.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/results/results_page.py" />
            <source>The access token is being taken back. Wait until it is done.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/results/results_page.py" />
            <source>Running the checks…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/results/results_page.py" />
            <location filename="../../wizard/ui/shell/window.py" />
            <source>Checking “{step}”…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/results/token_panel.py" />
            <source>Take the access token back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/results/token_panel.py" />
            <source>Take the token back…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/results/token_panel.py" />
            <source>Keep it while a daily verification runs, or while you may want to undo. Otherwise Canvas can delete it now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/results/token_panel.py" />
            <source>The wizard has no access token of this Canvas.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/results/token_panel.py" />
            <source>Delete the access token in Canvas?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/results/token_panel.py" />
            <source>Keep the token</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/results/token_panel.py" />
            <source>Delete it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/results/undo_choice.py" />
            <source>Stays</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/results/undo_choice.py" />
            <source>{goes} of {total}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/results/undo_choice.py" />
            <source>It cannot go while this stays: {change}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/results/undo_dialog.py" />
            <source>Take back {going} of {offered} changes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/results/undo_dialog.py" />
            <source>Undo what the wizard did</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/results/undo_dialog.py" />
            <source>What can be taken back, and what stays</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/results/undo_dialog.py" />
            <source>Progress of reading</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/results/undo_dialog.py" />
            <source>Keep everything</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/results/undo_dialog.py" />
            <source>What would be taken back?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/results/undo_dialog.py" />
            <source>Asking Canvas what is still as it was made…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/results/undo_dialog.py" />
            <source>What can be taken back could not be read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/results/undo_dialog.py" />
            <location filename="../../wizard/ui/shell/window.py" />
            <source>Close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/results/undo_dialog.py" />
            <source>Take back 1 change</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/results/undo_dialog.py" />
            <source>What is to be taken back?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/results/undo_dialog.py" />
            <source>Nothing can be taken back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/results/undo_dialog.py" />
            <source>Nothing is ticked: everything stays.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/results/undo_dialog.py" />
            <source>In {place}. Nothing is changed before you have agreed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/results/undo_dialog.py" />
            <source>{over} of {total} changes compared with what was made…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/results/undo_dialog.py" />
            <source>In {place}. Untick what is to stay. What students have already submitted to and what somebody has changed since stays in any case.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/results/undo_dialog.py" />
            <source>In {place}, for the reasons below.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/results/undo_dialog.py" />
            <source>In {place} nothing is left to take back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/results/undo_panel.py" />
            <source>What was taken back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/results/undo_panel.py" />
            <source>Undo what the wizard did…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/results/undo_panel.py" />
            <source>An interrupted run may have changed something in {place}. What it made can be taken back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/results/undo_panel.py" />
            <source>Taking back what was made</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/results/undo_panel.py" />
            <source>{undone} of {total} changes are taken back. Kept: {kept}. Failed: {failed}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/results/undo_panel.py" />
            <source>Left as you chose: {count}. They can be taken back any time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/results/undo_panel.py" />
            <source>Take it back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/results/undo_panel.py" />
            <source>Nothing is known for sure to have been made in {place}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/results/undo_panel.py" />
            <source>The {total} changes that you chose are taken back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/results/undo_panel.py" />
            <source>All {total} changes are taken back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/results/undo_panel.py" />
            <source>Nothing that this setup has made is left to take back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/results/undo_panel.py" />
            <source>Stopped. What was taken back stays taken back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/results/undo_panel.py" />
            <source>The rest can be taken back any time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/results/undo_panel.py" />
            <source>1 change that this setup made in {place} still stands.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/results/undo_panel.py" />
            <source>{count} changes that this setup made in {place} still stand. You choose which of them are taken back; what students have already submitted to is kept.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/results/watch_panel.py" />
            <source>Watch a test launch</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/results/watch_panel.py" />
            <source>&amp;Assignment to open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/results/watch_panel.py" />
            <source>The assignment's address in Canvas</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/results/watch_panel.py" />
            <source>Its address in Canvas</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/results/watch_panel.py" />
            <source>Start watching</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/results/watch_panel.py" />
            <source>Time of the watch</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/results/watch_panel.py" />
            <source>Stop watching</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/results/watch_panel.py" />
            <source>Looking at who has opened what so far…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/results/watch_panel.py" />
            <source>No API can read Codio's LTI settings. One launch by a student proves them together: LTI is enabled, key and secret are right, and the assignment is mapped to the right one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/results/watch_panel.py" />
            <source>Press “Start watching” below.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/results/watch_panel.py" />
            <source>Open a private window of the browser and log in to Canvas as a real test student of the course. Canvas's Student View does not count: Codio's API leaves its test student out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/results/watch_panel.py" />
            <source>Open the address above there, and load the assignment in a new tab.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/results/watch_panel.py" />
            <source>Wait until Codio shows the assignment. The wizard says what it saw.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/results/watch_panel.py" />
            <source>A student's page of the assignment in Canvas, with the button that opens it in Codio marked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/results/watch_panel.py" />
            <source>Apply the plan first: no assignment in Canvas opens Codio yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/results/watch_panel.py" />
            <source>No launch was seen. The likeliest reasons, the first one first:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/results/watch_panel.py" />
            <source>The launch started another assignment in Codio: {others}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/results/watch_panel.py" />
            <source>{time} left</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/results/watch_panel.py" />
            <source>Proven: {student} opened “{name}” from Canvas, and exactly that started in Codio.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/review/choices_view.py" />
            <source>Edit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/review/choices_view.py" />
            <source>Edit {step}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/review/plan_card.py" />
            <source>The plan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/review/plan_card.py" />
            <source>Which list is shown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/review/plan_card.py" />
            <source>Read again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/review/plan_card.py" />
            <source>Making the plan…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/review/review_page.py" />
            <source>This is everything the wizard would change. Nothing is written before you press the button below, and you can take it back later.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/review/review_page.py" />
            <source>Changes are being made. Press Cancel, or wait until they are made.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/review/review_page.py" />
            <source>Stopped before anything was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/review/review_page.py" />
            <source>Your choices</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/review/review_page.py" />
            <source>Applying…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/review/review_page.py" />
            <source>Apply the plan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/review/review_page.py" />
            <source>Complete the interrupted run</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/review/review_page.py" />
            <source>Looking once more at what others may have changed…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/review/review_page.py" />
            <source>The last run was interrupted; it will be completed. Before anything else, the wizard finds out what became of the change that was under way.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/review/review_page.py" />
            <source>With an id of its own it becomes another setup: what was changed before stays on record under the old id, and undo will never touch it from here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/review/review_page.py" />
            <source>Change nothing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/review/review_page.py" />
            <source>Give it an id of its own</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/review/review_page.py" />
            <source>Making the changes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/review/review_page.py" />
            <source>The setup has an id of its own now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/review/review_page.py" />
            <source>What was done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/review/review_page.py" />
            <source>What is left</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/review/setup_summary.py" />
            <source>installed by the wizard</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/review/setup_summary.py" />
            <source>installed through the App Center</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/review/setup_summary.py" />
            <source>Assignments not started are hidden</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/review/setup_summary.py" />
            <source>Assignments not started are shown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/review/setup_summary.py" />
            <source>Mentors see every student</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/review/setup_summary.py" />
            <source>Mentors see the students they observe</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/review/setup_summary.py" />
            <source>Mentors are filtered by a custom field</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/review/setup_summary.py" />
            <source>Mentors are filtered by a list sent to Codio</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/review/setup_summary.py" />
            <source>The Canvas course is not published</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/review/setup_summary.py" />
            <source>1 custom field</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/review/setup_summary.py" />
            <source>New ones go into Canvas modules named like Codio's</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/review/setup_summary.py" />
            <source>“{name}”, {by}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/review/setup_summary.py" />
            <source>{count} as new assignments</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/review/setup_summary.py" />
            <source>{count} on existing assignments</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/review/setup_summary.py" />
            <source>as {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/review/setup_summary.py" />
            <source>Canvas: {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/review/setup_summary.py" />
            <source>Codio: {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/review/setup_summary.py" />
            <source>SIS id where it has none: {sis_id}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/review/setup_summary.py" />
            <source>{count} custom fields</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/review/setup_summary.py" />
            <source>Canvas: course {id}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/review/setup_summary.py" />
            <source>Codio: course {id}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/review/setup_summary.py" />
            <source>Nothing yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/shell/busy_line.py" />
            <source>Progress</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/shell/busy_line.py" />
            <source>Cancel what is running</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/shell/busy_line.py" />
            <source>{seconds} s so far.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/shell/footer.py" />
            <source>&amp;Continue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/shell/footer.py" />
            <source>&amp;Back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/shell/footer.py" />
            <source>Check a&amp;gain</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/shell/footer.py" />
            <source>Continue any&amp;way</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/shell/footer.py" />
            <source>Cancel check</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/shell/footer.py" />
            <location filename="../../wizard/ui/shell/step_rail.py" />
            <source>Checking…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/shell/footer.py" />
            <source>&amp;Return to “{step}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/shell/footer.py" />
            <source>&amp;Check and continue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/shell/footer.py" />
            <source>Close the wi&amp;zard</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/shell/footer.py" />
            <source>&amp;Check and return to “{step}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/shell/host_question.py" />
            <source>Send your secrets to a host that this setup names?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/shell/host_question.py" />
            <source>Send nothing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/shell/host_question.py" />
            <source>Send them there</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/shell/host_question.py" />
            <source>The wizard would send {what}. The address came with the setup, and it is not one of Canvas's or Codio's own. Whoever runs that host can then act in your name. Agree only if you know the host; nothing has been sent to it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/shell/message_strip.py" />
            <source>Close the message</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/shell/step_rail.py" />
            <source>Not checked yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/shell/step_rail.py" />
            <source>Checked and right</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/shell/step_rail.py" />
            <source>Needs a look</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/shell/step_rail.py" />
            <source>Waits for the plan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/shell/step_rail.py" />
            <source>Something is wrong</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/shell/step_rail.py" />
            <source>Changed since checked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/shell/step_rail.py" />
            <source>Steps</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/shell/step_rail.py" />
            <source>Step {number}: {name}. {state}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/shell/window.py" />
            <source>Start a setup, or open one, first: everything you enter belongs to it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/shell/window.py" />
            <source>Codio–Canvas setup</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/shell/window.py" />
            <source>None open yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/shell/window.py" />
            <source>Close the wizard now?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/shell/window.py" />
            <source>Stay</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/shell/window.py" />
            <source>Setup open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/shell/window.py" />
            <source>{reason} What was begun is noted, and can be resumed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/students/codio_changes_card.py" />
            <source>Release &amp;grades</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/students/codio_changes_card.py" />
            <source>&amp;Enable what is disabled</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/students/codio_changes_card.py" />
            <source>The wizard changes nothing in Codio's assignments unless you let it. What it would change stands in the plan, and can be taken back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/students/codio_changes_card.py" />
            <source>On: Codio sends a grade to Canvas as soon as work is complete.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/students/codio_changes_card.py" />
            <source>On: students can open every mapped assignment in Codio.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/students/mentor_consent.py" />
            <source>I agree that exactly this list is sent to Codio.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/students/mentor_consent.py" />
            <source>Nothing is sent before the plan is applied. If you change the list, you are asked again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/students/mentor_consent.py" />
            <source>What is sent to Codio, in &amp;full</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/students/mentor_consent.py" />
            <source>Codio does not say whether a list replaces the one before or is added to it, and no program can read it back. The wizard keeps a copy of what it sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/students/mentor_dialog.py" />
            <source>Mentor and students</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/students/mentor_dialog.py" />
            <source>Type part of a name or address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/students/mentor_dialog.py" />
            <source>Add</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/students/mentor_dialog.py" />
            <source>Find a student</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/students/mentor_dialog.py" />
            <source>The mentor has to be an e-mail address.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/students/mentor_dialog.py" />
            <source>&amp;Mentor</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/students/mentor_dialog.py" />
            <source>Pick somebody, or type an e-mail address.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/students/mentor_dialog.py" />
            <source>&amp;Students whom this mentor may see</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/students/mentor_dialog.py" />
            <source>Somebody who is &amp;not listed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/students/mentor_dialog.py" />
            <source>A mentor cannot be a student of their own.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/students/mentor_dialog.py" />
            <source>“{text}” is not an e-mail address.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/students/mentor_dialog.py" />
            <source>Students ticked: {count}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/students/mentor_field_edit.py" />
            <source>Mentors must be observers with linked students. Codio's documents speak of e-mail addresses or LMS user ids; try one mentor before you rely on the ids.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/students/mentor_field_edit.py" />
            <source>S&amp;tudents, separated by commas</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/students/mentor_field_edit.py" />
            <source>The list is the same for everybody who opens Codio from Canvas. With two or more mentors each would see the students of all: choose another way then.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/students/mentor_field_edit.py" />
            <location filename="../../wizard/ui/students/mentors_model.py" />
            <source>Not in the Canvas course: {people}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/students/mentor_field_edit.py" />
            <source>What the field {field} holds</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/students/mentor_field_edit.py" />
            <source>Canvas &amp;fills it in for each mentor</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/students/mentor_field_edit.py" />
            <source>A fi&amp;xed list of e-mail addresses</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/students/mentor_field_edit.py" />
            <source>Right for a single mentor only: everybody is sent the same list.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/students/mentor_field_edit.py" />
            <source>Value of {field}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/students/mentor_field_edit.py" />
            <source>No e-mail addresses: {parts}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/students/mentor_field_edit.py" />
            <source>With {variable}: the ids of the students whom the mentor observes in Canvas.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/students/mentor_table.py" />
            <source>Import mentors</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/students/mentor_table.py" />
            <source>Mentors read from “{name}”: {count}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/students/mentor_table.py" />
            <source>No mentor is listed yet. Take them over from Canvas, or add one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/students/mentor_table.py" />
            <source>Add a mentor…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/students/mentor_table.py" />
            <source>Edit…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/students/mentor_table.py" />
            <source>Take over from Canvas observers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/students/mentor_table.py" />
            <source>Import list…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/students/mentor_table.py" />
            <source>Export CSV…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/students/mentor_table.py" />
            <source>Observers taken over from the Canvas course: {count}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/students/mentor_table.py" />
            <source>The Canvas course has no observer whose e-mail address you may see.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/students/mentor_table.py" />
            <source>Export mentors</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/students/mentor_table.py" />
            <location filename="../../wizard/ui/students/students_page.py" />
            <source>Mentors and their students</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/students/mentor_table.py" />
            <source>The people of the Canvas course are not read yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/students/mentor_table.py" />
            <source>“{name}” could not be read. {why}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/students/mentor_table.py" />
            <source>Saved as “{name}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/students/mentors_model.py" />
            <source>Not compared yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/students/mentors_model.py" />
            <source>May see</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/students/mentors_model.py" />
            <source>In Canvas and Codio</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/students/mentors_model.py" />
            <source>Has no student yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/students/mentors_model.py" />
            <source>Everybody is known, and linked in Canvas</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/students/mentors_model.py" />
            <source>Everybody is known</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/students/mentors_model.py" />
            <source>nobody</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/students/mentors_model.py" />
            <source>Another role in Canvas than in this list: {people}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/students/mentors_model.py" />
            <source>Not linked in Canvas yet: {people}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/students/mentors_model.py" />
            <source>Not in the Codio course yet: {people}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/students/students_page.py" />
            <source>Decide what students and mentors see</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/students/students_page.py" />
            <source>Codio shows students a dashboard of their own, and lets mentors look at students' work. Both can be narrowed; if in doubt, leave both off.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/students/students_page.py" />
            <source>On: the dashboard leaves out what a student has not started. Students have to begin new assignments in Canvas, and may not realize it: tell them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/students/students_page.py" />
            <source>Off: the dashboard lists every assignment. One that is not started leads back to Canvas by the Course LMS url.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/students/students_page.py" />
            <source>Students' dashboard in Codio</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/students/students_page.py" />
            <source>&amp;Hide not started assignments</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/students/students_page.py" />
            <source>Filter learners for mentors</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/students/students_page.py" />
            <source>A mentor looks after single students: a tutor, an advisor, a parent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/students/students_page.py" />
            <source>How mentors are filtered</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/students/students_page.py" />
            <source>Or list them below, and let the wizard link whoever is not linked yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/students/students_page.py" />
            <source>Open People in Canvas</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/students/students_page.py" />
            <source>Lin&amp;k missing observers in Canvas</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/students/students_page.py" />
            <source>On: the wizard enrols the listed mentors as observers of their students in the Canvas course, without an invitation by e-mail. It removes nobody.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/students/students_page.py" />
            <source>Set both switches in Codio</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/students/students_page.py" />
            <source>In the Canvas course open “People”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/students/students_page.py" />
            <source>Press ⋮ behind the mentor, then “Edit Role”, and choose “Observer”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/students/students_page.py" />
            <source>Press ⋮ again, then “Link to Students”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/students/students_page.py" />
            <source>Choose the mentor's students and press “Update”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/students/students_page.py" />
            <source>Canvas's People page with the menu of a mentor open and “Link to Students” marked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/students/students_page.py" />
            <source>Set “Hide not started assignments” as named below.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/students/students_page.py" />
            <source>Set “Filter Learners For Mentors” as named below.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/students/students_page.py" />
            <source>Press “Save Changes”, and tick both boxes here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/students/students_page.py" />
            <source>Codio's page LTI / LMS with the switches Hide not started assignments and Filter Learners For Mentors marked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/students/students_page.py" />
            <source>“Hide not started assignments” is on in Codio, and I saved it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/students/students_page.py" />
            <source>“Hide not started assignments” is off in Codio, and I saved it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/students/students_page.py" />
            <source>“Filter Learners For Mentors” is on in Codio, and I saved it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/students/students_page.py" />
            <source>“Filter Learners For Mentors” is off in Codio, and I saved it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/students/students_page.py" />
            <source>&amp;Off</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/students/students_page.py" />
            <source>Every mentor sees all students of the course and can open all their work.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/students/students_page.py" />
            <source>Obser&amp;vers linked in Canvas</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/students/students_page.py" />
            <source>Mentors are observers in Canvas. Each sees the students linked to them there. This is the way Codio describes for Canvas.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/students/students_page.py" />
            <source>A c&amp;ustom field of the app</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/students/students_page.py" />
            <source>Canvas sends a list of students in codio_custom_mentor_for with each launch.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/students/students_page.py" />
            <source>A &amp;list sent to Codio</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/students/students_page.py" />
            <source>The wizard sends the whole list below to Codio's API when the plan is applied, once you have agreed to it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/students/switch.py" />
            <source>On</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/students/switch.py" />
            <source>Off</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/welcome/saved_setups.py" />
            <source>Go on with a setup</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/welcome/saved_setups.py" />
            <source>Saved setups</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/welcome/saved_setups.py" />
            <source>Setups that you start are saved by themselves and appear here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/welcome/saved_setups.py" />
            <source>&amp;Open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/welcome/saved_setups.py" />
            <source>&amp;More</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/welcome/saved_setups.py" />
            <source>Open a &amp;file…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/welcome/saved_setups.py" />
            <source>Copy for another pair of courses…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/welcome/saved_setups.py" />
            <source>Rename…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/welcome/saved_setups.py" />
            <source>Delete…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/welcome/saved_setups.py" />
            <source>Open a setup file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/welcome/saved_setups.py" />
            <source>Setup files (*.json)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/welcome/saved_setups.py" />
            <source>Name of the copy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/welcome/saved_setups.py" />
            <source>New name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/welcome/saved_setups.py" />
            <source>{name} (copy)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/welcome/saved_setups.py" />
            <source>Its secrets and its journal go with it, so that nothing can be undone afterwards. Canvas and Codio stay as they are.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/welcome/saved_setups.py" />
            <source>Keep it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/welcome/saved_setups.py" />
            <source>Delete</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/welcome/saved_setups.py" />
            <source>at “{step}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/welcome/saved_setups.py" />
            <source>Delete the setup “{name}”?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/welcome/welcome_page.py" />
            <source>Connect Codio to Canvas</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/welcome/welcome_page.py" />
            <source>Step by step: the wizard shows what only you can do, does the rest, and checks every step by reading it back. Nothing is changed in Canvas before you have seen the plan.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/welcome/welcome_page.py" />
            <source>Start a new setup</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/welcome/welcome_page.py" />
            <source>Python 101, autumn term</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/welcome/welcome_page.py" />
            <source>Start</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/welcome/welcome_page.py" />
            <source>&amp;Name of the setup</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/welcome/welcome_page.py" />
            <source>For yourself, to find it again. One setup joins one Canvas course to one Codio course.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/welcome/welcome_page.py" />
            <source>What you will need</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/welcome/welcome_page.py" />
            <source>The right to add apps and edit assignments in the Canvas course: a teacher's role with these rights, or an administrator's.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/welcome/welcome_page.py" />
            <source>An owner's or administrator's role in your Codio organization, for its LTI key and secret.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/welcome/welcome_page.py" />
            <source>A Codio course with its assignments. Try it with a test course first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/welcome/welcome_page.py" />
            <source>Codio of the US (codio.com). The LTI app does not work with Codio UK (codio.co.uk).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/welcome/welcome_page.py" />
            <source>The same e-mail address in Canvas and in Codio for every person: Codio knows people by it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/widgets/cleaned_line.py" />
            <source>The address was taken out of the link around it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/widgets/confirm_box.py" />
            <source>No program can read this in Codio: tick it once you have done it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/widgets/confirm_box.py" />
            <source>Proved: it was read back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/widgets/copy_field.py" />
            <source>Copy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/widgets/copy_field.py" />
            <source>Copied</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/widgets/copy_field.py" />
            <source>Copy {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/widgets/copy_field.py" />
            <source>{name} copied</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/widgets/outcome_panel.py" />
            <source>Go on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/widgets/outcome_panel.py" />
            <source>{count} more are marked in the list below.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/widgets/paste_edit.py" />
            <source>a consumer key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/widgets/paste_edit.py" />
            <source>the address of Codio's LTI configuration (XML)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/widgets/paste_edit.py" />
            <source>a Codio launch URL</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/widgets/paste_edit.py" />
            <source>the address of a Canvas course</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/widgets/paste_edit.py" />
            <source>the address of a Codio course</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/widgets/paste_edit.py" />
            <source>an LTI address of another Codio region</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/widgets/paste_edit.py" />
            <source>several launch URLs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/widgets/paste_edit.py" />
            <source>a table of assignments and launch URLs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/widgets/paste_edit.py" />
            <source>What was pasted is longer than {count} characters; paste a part of it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/widgets/paste_edit.py" />
            <location filename="../../wizard/ui/widgets/secret_edit.py" />
            <source>Paste from the clipboard</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/widgets/paste_edit.py" />
            <source>Recognised: {what}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/widgets/paste_edit.py" />
            <source>This is {what}; it belongs on the page “{page}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/widgets/plan_model.py" />
            <source>Waiting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/widgets/plan_model.py" />
            <source>Running</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/widgets/plan_model.py" />
            <source>Not known yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/widgets/plan_model.py" />
            <source>Done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/widgets/plan_model.py" />
            <source>Found done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/widgets/plan_model.py" />
            <source>Not begun</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/widgets/plan_model.py" />
            <source>Interrupted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/widgets/plan_model.py" />
            <source>Taken back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/widgets/plan_model.py" />
            <source>Make 1 change</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/widgets/plan_model.py" />
            <source>Create 1 assignment in Canvas</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/widgets/plan_model.py" />
            <source>Create 1 assignment and make 1 other change in Canvas</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/widgets/plan_model.py" />
            <source>Left out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/widgets/plan_model.py" />
            <source>Note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/widgets/plan_model.py" />
            <source>Make {other} changes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/widgets/plan_model.py" />
            <source>Create {new} assignments in Canvas</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/widgets/plan_model.py" />
            <source>Create 1 assignment and make {other} other changes in Canvas</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/widgets/plan_model.py" />
            <source>Create {new} assignments and make 1 other change in Canvas</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/widgets/plan_model.py" />
            <source>Create {new} assignments and make {other} other changes in Canvas</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/widgets/secret_edit.py" />
            <source>What was pasted is longer than {count} characters: it is no secret.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/widgets/secret_edit.py" />
            <source>Hide it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/widgets/secret_edit.py" />
            <source>Show it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../wizard/ui/widgets/secret_edit.py" />
            <source>Kept {where}, never in a file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/templates/report-paper.html" />
            <source>CODIO–CANVAS SETUP REPORT</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/templates/report-paper.html" />
            <location filename="../../resources/templates/report.html" />
            <source>Setup “{name}” · made on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/templates/report-paper.html" />
            <location filename="../../resources/templates/report.html" />
            <source>· oldest fact read on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/templates/report-paper.html" />
            <source>CANVAS</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/templates/report-paper.html" />
            <location filename="../../resources/templates/report.html" />
            <source>No course chosen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/templates/report-paper.html" />
            <location filename="../../resources/templates/report.html" />
            <source>Address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/templates/report-paper.html" />
            <location filename="../../resources/templates/report.html" />
            <source>Account</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/templates/report-paper.html" />
            <source>CODIO</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/templates/report-paper.html" />
            <location filename="../../resources/templates/report.html" />
            <source>Organisation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/templates/report-paper.html" />
            <location filename="../../resources/templates/report.html" />
            <source>Blocked by: {title}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/templates/report-paper.html" />
            <location filename="../../resources/templates/report.html" />
            <source>Checks, step by step</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/templates/report-paper.html" />
            <location filename="../../resources/templates/report.html" />
            <source>“Passed” was read back from Canvas or Codio. “Confirmed” was not: a person said so.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/templates/report-paper.html" />
            <source>passed over with “continue anyway”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/templates/report-paper.html" />
            <location filename="../../resources/templates/report.html" />
            <source>Nothing was checked here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/templates/report-paper.html" />
            <source>Found:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/templates/report-paper.html" />
            <source>Expected:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/templates/report-paper.html" />
            <source>Blocked by:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/templates/report-paper.html" />
            <location filename="../../resources/templates/report.html" />
            <source>What to do:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/templates/report-paper.html" />
            <source>{count} in Codio, and what stands for each in Canvas. “Publ.”: published to students. “Tab”: opens in a new tab.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/templates/report-paper.html" />
            <source>Publ.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/templates/report-paper.html" />
            <source>Tab</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/templates/report-paper.html" />
            <location filename="../../resources/templates/report.html" />
            <source>Passed over with “continue anyway”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/templates/report-paper.html" />
            <location filename="../../resources/templates/report.html" />
            <source>Why it was red</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/templates/report.html" />
            <source>Skip to the findings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/templates/report.html" />
            <source>Codio–Canvas setup report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/templates/report.html" />
            <source>Contents</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/templates/report.html" />
            <source>By people</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/templates/report.html" />
            <source>Everything that is neither passed nor confirmed, the most urgent first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/templates/report.html" />
            <source>Step:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/templates/report.html" />
            <source>Evidence:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/templates/report.html" />
            <source>{count} in Codio, in 1 module, and what stands for each in Canvas.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/templates/report.html" />
            <source>{count} in Codio, in {modules} modules, and what stands for each in Canvas.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/templates/report.html" />
            <source>Codio assignments with their launch URLs, and their Canvas assignments, by module</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/templates/report.html" />
            <source>Mentors, and the students each of them sees in Codio</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/templates/report.html" />
            <source>Every change made by the wizard, in order, from its journal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/templates/report.html" />
            <source>What somebody did by hand or decided to leave. No API can read these back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../resources/templates/report.html" />
            <source>Made by Codio–Canvas setup wizard {version}. This file holds no secret: no token, no client secret, no shared secret.</source>
            <translation type="unfinished" />
        </message>
    </context>
</TS>
