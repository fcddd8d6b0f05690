"""What vulture takes for dead and is not: each group with what calls it, or reads it.

It is read by vulture alone, and never run. Whoever adds a name says here who uses it; what tests
alone use is dead, unless it is in one of the groups that say otherwise.
"""

# --- Called by Qt, which finds them by their names ------------------------------------------------

_.closeEvent
_.columnCount
_.createEditor
_.dragEnterEvent
_.drawBranches
_.drawRow
_.dropEvent
_.expandingDirections
_.hasChildren
_.hitButton
_.setEditorData
_.setModelData
_.textFromValue
_.updateEditorGeometry
_.validate
_.verticalOffset
_.verticalScrollbarValueChanged
_.visualRegionForSelection
_.decorationSize  # A field of Qt's style option, for Qt to draw by.

# --- Called or read by Python's own library, and by libraries that are used -----------------------

_.writable  # io.IOBase: whoever writes to a stream may ask.
_.dst  # datetime.tzinfo
_.fromutc
_.exc_text  # logging.LogRecord: what its formatter prints of an exception.
_.row_factory  # sqlite3.Connection
_.compress_type  # zipfile.ZipInfo
_.handle_starttag  # html.parser.HTMLParser
_.handle_endtag
_.handle_data
_.handle_entityref
_.handle_charref
_.ConnectionCls  # urllib3's pools make their connections of it.
_.pool_classes_by_scheme
_.protocol_version  # http.server.BaseHTTPRequestHandler
_.disable_nagle_algorithm
_.wbufsize
_.close_connection
_.daemon_threads  # socketserver.ThreadingMixIn
_.run_wsgi  # werkzeug.serving.WSGIRequestHandler
_.strict_slashes  # Flask's and werkzeug's settings
_.jinja_loader
_.sort_keys
format_spec  # str.format hands it to `__format__`, also where nothing is made of it.
StartResponse  # Named in quoted annotations, which vulture does not read.
WSGIApplication
WSGIEnvironment

# --- Sent or written as they are: the whole value is encoded --------------------------------------

_.mentorId  # Codio's own names in what it is sent (codio.md §1.3)
_.learnerIds
_.exported_at  # The journal's file says when it was written.
_.enableResetAssignmentByStudent  # The sandbox's Codio answers with all its settings.
_.disableDownloadByStudent
_.visibilityOnDisabled
_.penaltiesV2

# --- Read by their names, as texts ----------------------------------------------------------------

_.course_navigation  # Two apps are compared as a whole (wizard/setup/lti_app/tool_finder.py).
_.editor_button
_.assignment_selection
_.link_selection
_.resource_selection
_.context_name
_.request_context_id  # flask.g hands it out by its name.
_.due_dates  # A blueprint's locks are looked up by Canvas's name of each.
_.availability_dates
_.account_uuid  # Origins are compared by the names in `_COMPARED`.
_.app_center_id  # The sandbox takes and shows an app's attributes by their names.
_.organization_name  # Shown by the sandbox's own pages (resources/templates/sandbox).
_.canvas_address  # Summaries of saved setups hold it; without it they could not be read.
_.accent_hover  # Colours that the style sheet and the drawings name.
_.accent_pressed
_.danger_soft
_.info_soft
_.success_soft
_.warning_soft

# --- What others are promised, or see, and tests alone call here ----------------------------------

from_json  # A report in JSON can be read again, of either version.
_.empty_text  # What is painted, and no widget holds
_.full_text
_.sortColumn
_.sortOrder
_.host_question  # The question that is asked now
_.force  # The scheme changes as if the system had changed it.
_.forget_all  # Each test begins with no secret known, as each run of the program.
_.add_child_content  # What somebody does in the sandbox that no request does
_.add_new_quiz
_.complete_assignment
_.is_cut_off
_.parent_id
