<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name>wizard</name>
        <message>
            <location filename="../../wizard/canvas/address.py" />
            <source>The address is far too long to be one.</source>
            <translation>La dirección es demasiado larga para ser una dirección.</translation>
        </message>
        <message>
            <location filename="../../wizard/canvas/address.py" />
            <source>The address is empty.</source>
            <translation>La dirección está vacía.</translation>
        </message>
        <message>
            <location filename="../../wizard/canvas/address.py" />
            <source>The address has a space in it.</source>
            <translation>La dirección contiene un espacio.</translation>
        </message>
        <message>
            <location filename="../../wizard/canvas/address.py" />
            <source>The address must begin with https://, not {scheme}://.</source>
            <translation>La dirección debe empezar por https://, no por {scheme}://.</translation>
        </message>
        <message>
            <location filename="../../wizard/canvas/address.py" />
            <source>Leave out the user name and password in front of the host.</source>
            <translation>Quite el nombre de usuario y la contraseña delante del host.</translation>
        </message>
        <message>
            <location filename="../../wizard/canvas/address.py" />
            <source>The address must begin with https://: over http a token can be read.</source>
            <translation>La dirección debe empezar por https://: por http se puede leer un token.</translation>
        </message>
        <message>
            <location filename="../../wizard/canvas/address.py" />
            <source>The address has no host name.</source>
            <translation>La dirección no tiene nombre de host.</translation>
        </message>
        <message>
            <location filename="../../wizard/canvas/address.py" />
            <source>The host name is not a valid one.</source>
            <translation>El nombre de host no es válido.</translation>
        </message>
        <message>
            <location filename="../../wizard/canvas/address.py" />
            <source>The host name is incomplete; a whole one is like “school.instructure.com”.</source>
            <translation>El nombre del servidor está incompleto; uno completo es como “school.instructure.com”.</translation>
        </message>
        <message>
            <location filename="../../wizard/canvas/address.py" />
            <source>This is not a web address.</source>
            <translation>Esto no es una dirección web.</translation>
        </message>
        <message>
            <location filename="../../wizard/cli/terminal.py" />
            <source>What the command says could not be written ({reason}). The work goes on.</source>
            <translation>No se pudo escribir lo que dice la orden ({reason}). El trabajo continúa.</translation>
        </message>
        <message>
            <location filename="../../wizard/codio/cartridge.py" />
            <source>The course is nested more deeply than any Common Cartridge.</source>
            <translation>El curso está anidado más profundamente que cualquier Common Cartridge.</translation>
        </message>
        <message>
            <location filename="../../wizard/codio/cartridge.py" />
            <source>Its file is missing.</source>
            <translation>Falta su archivo.</translation>
        </message>
        <message>
            <location filename="../../wizard/codio/endpoints.py" />
            <source>Codio's addresses must begin with https://, not as in {url}.</source>
            <translation>Las direcciones de Codio deben empezar por https://, no como en {url}.</translation>
        </message>
        <message>
            <location filename="../../wizard/codio/export_files.py" />
            <source>The file is empty.</source>
            <translation>El archivo está vacío.</translation>
        </message>
        <message>
            <location filename="../../wizard/codio/export_files.py" />
            <source>The file is a web page, not an export.</source>
            <translation>El archivo es una página web, no una exportación.</translation>
        </message>
        <message>
            <location filename="../../wizard/codio/exported_urls.py" />
            <source>There is no launch URL in it.</source>
            <translation>No contiene ninguna URL de lanzamiento.</translation>
        </message>
        <message>
            <location filename="../../wizard/codio/exported_urls.py" />
            <source>It is a second launch URL in one line.</source>
            <translation>Es una segunda URL de lanzamiento en una misma línea.</translation>
        </message>
        <message>
            <location filename="../../wizard/codio/exported_urls.py" />
            <source>It repeats an earlier one.</source>
            <translation>Repite una anterior.</translation>
        </message>
        <message>
            <location filename="../../wizard/codio/exported_urls.py" />
            <source>The URL enrols in a course; it opens no assignment.</source>
            <translation>La URL inscribe en un curso; no abre ninguna tarea.</translation>
        </message>
        <message>
            <location filename="../../wizard/codio/exported_urls.py" />
            <source>The URL is the organisation's, not an assignment's.</source>
            <translation>La URL es de la organización, no de una tarea.</translation>
        </message>
        <message>
            <location filename="../../wizard/codio/exported_urls.py" />
            <source>The URL is Codio's general one, not an assignment's.</source>
            <translation>La URL es la general de Codio, no la de una tarea.</translation>
        </message>
        <message>
            <location filename="../../wizard/codio/exported_urls.py" />
            <source>The URL opens a selection, not an assignment.</source>
            <translation>La URL abre una selección, no una tarea.</translation>
        </message>
        <message>
            <location filename="../../wizard/codio/exported_urls.py" />
            <source>The URL opens a course, not an assignment.</source>
            <translation>La URL abre un curso, no una tarea.</translation>
        </message>
        <message>
            <location filename="../../wizard/codio/exported_urls.py" />
            <source>The URL is a general one, not an assignment's.</source>
            <translation>La URL es general, no la de una tarea.</translation>
        </message>
        <message>
            <location filename="../../wizard/codio/exported_urls.py" />
            <source>The URL is Codio's, but of no known form.</source>
            <translation>La URL es de Codio, pero de forma desconocida.</translation>
        </message>
        <message>
            <location filename="../../wizard/codio/exported_urls.py" />
            <source>The URL does not lead to this Codio.</source>
            <translation>La URL no lleva a este Codio.</translation>
        </message>
        <message>
            <location filename="../../wizard/findings.py" />
            <source>… and {count} more.</source>
            <translation>… y {count} más.</translation>
        </message>
        <message>
            <location filename="../../wizard/http/hosts.py" />
            <source>“{address}” does not tell plainly which host it means.</source>
            <translation>“{address}” no dice con claridad a qué servidor se refiere.</translation>
        </message>
        <message>
            <location filename="../../wizard/http/hosts.py" />
            <source>“{address}” is no web address.</source>
            <translation>“{address}” no es una dirección web.</translation>
        </message>
        <message>
            <location filename="../../wizard/http/wrapped_addresses.py" />
            <source>This is a link of {service} that leads to another address and does not contain it. Open it in the browser, and copy the address from there.</source>
            <translation>Este es un enlace de {service} que lleva a otra dirección y no la contiene. Ábralo en el navegador y copie la dirección desde allí.</translation>
        </message>
        <message>
            <location filename="../../wizard/imported/archive.py" />
            <source>The file is too big to be what is wanted here.</source>
            <translation>El archivo es demasiado grande para ser lo que se pide aquí.</translation>
        </message>
        <message>
            <location filename="../../wizard/imported/archive.py" />
            <source>The file holds far too many parts to be what is wanted here.</source>
            <translation>El archivo tiene demasiadas partes para ser lo que se pide aquí.</translation>
        </message>
        <message>
            <location filename="../../wizard/imported/archive.py" />
            <source>A part of the file is larger than it can be in earnest.</source>
            <translation>Una parte del archivo es más grande de lo que puede ser en serio.</translation>
        </message>
        <message>
            <location filename="../../wizard/imported/archive.py" />
            <source>The file defines XML entities, which no export needs.</source>
            <translation>El archivo define entidades XML, que ninguna exportación necesita.</translation>
        </message>
        <message>
            <location filename="../../wizard/imported/archive.py" />
            <source>A part of the file is not well-formed XML.</source>
            <translation>Una parte del archivo no es XML bien formado.</translation>
        </message>
        <message>
            <location filename="../../wizard/imported/archive.py" />
            <source>The file is damaged: it cannot be unpacked.</source>
            <translation>El archivo está dañado: no se puede descomprimir.</translation>
        </message>
        <message>
            <location filename="../../wizard/imported/archive.py" />
            <source>A part of the file is damaged or locked.</source>
            <translation>Una parte del archivo está dañada o bloqueada.</translation>
        </message>
        <message>
            <location filename="../../wizard/imported/dates.py" />
            <source>“{text}” is no date. Write it as 2026-09-01 23:59.</source>
            <translation>«{text}» no es una fecha. Escríbala como 2026-09-01 23:59.</translation>
        </message>
        <message>
            <location filename="../../wizard/imported/dates.py" />
            <source>“{text}” is no date with a time zone, such as 2026-09-01T05:59:59Z.</source>
            <translation>«{text}» no es una fecha con zona horaria, como 2026-09-01T05:59:59Z.</translation>
        </message>
        <message>
            <location filename="../../wizard/imported/dates.py" />
            <source>“{text}” can be two days. Say whether the day or the month comes first, or write it as {one} or {other}.</source>
            <translation>«{text}» puede ser dos días. Diga si va primero el día o el mes, o escríbala como {one} o {other}.</translation>
        </message>
        <message>
            <location filename="../../wizard/imported/dates.py" />
            <source>“{text}” does not exist: the clocks go forward over it.</source>
            <translation>«{text}» no existe: los relojes se adelantan y la saltan.</translation>
        </message>
        <message>
            <location filename="../../wizard/imported/moved_dates.py" />
            <source>A date cannot be moved so far.</source>
            <translation>Una fecha no se puede mover tan lejos.</translation>
        </message>
        <message>
            <location filename="../../wizard/imported/table.py" />
            <source>The file is too big for a list.</source>
            <translation>El archivo es demasiado grande para ser una lista.</translation>
        </message>
        <message>
            <location filename="../../wizard/imported/table.py" />
            <source>The file is a web page, not a table. Open it in Excel and save it as “CSV UTF-8”.</source>
            <translation>El archivo es una página web, no una tabla. Ábralo en Excel y guárdelo como “CSV UTF-8”.</translation>
        </message>
        <message>
            <location filename="../../wizard/imported/table.py" />
            <source>The file is XML, not a table. Save the table as “CSV UTF-8”.</source>
            <translation>El archivo es XML, no una tabla. Guarde la tabla como “CSV UTF-8”.</translation>
        </message>
        <message>
            <location filename="../../wizard/imported/table.py" />
            <source>The rest of the file cannot be read as a table.</source>
            <translation>El resto del archivo no se puede leer como tabla.</translation>
        </message>
        <message>
            <location filename="../../wizard/imported/text.py" />
            <source>The file is not a text file.</source>
            <translation>El archivo no es un archivo de texto.</translation>
        </message>
        <message>
            <location filename="../../wizard/imported/workbook.py" />
            <source>The file is a workbook of {program}, which cannot be read here. Open it there, save or export it as “CSV UTF-8”, and import that file.</source>
            <translation>El archivo es un libro de {program}, que no se puede leer aquí. Ábralo allí, guárdelo o expórtelo como “CSV UTF-8” e importe ese archivo.</translation>
        </message>
        <message>
            <location filename="../../wizard/imported/workbook.py" />
            <source>The file is a PDF, not a table. Save the table itself as CSV.</source>
            <translation>El archivo es un PDF, no una tabla. Guarde la tabla misma como CSV.</translation>
        </message>
        <message>
            <location filename="../../wizard/imported/workbook.py" />
            <source>The file is a document of Word. Save its table as CSV from Excel.</source>
            <translation>El archivo es un documento de Word. Guarde su tabla como CSV desde Excel.</translation>
        </message>
        <message>
            <location filename="../../wizard/imported/workbook.py" />
            <source>The file is an archive, not a table. Unpack it first.</source>
            <translation>El archivo es un archivo comprimido, no una tabla. Descomprímalo primero.</translation>
        </message>
        <message>
            <location filename="../../wizard/report/markdown.py" />
            <source>Made by {program}.</source>
            <translation>Hecho por {program}.</translation>
        </message>
        <message>
            <location filename="../../wizard/report/markdown.py" />
            <source>Assignment</source>
            <translation>Tarea</translation>
        </message>
        <message>
            <location filename="../../wizard/report/markdown.py" />
            <location filename="../../wizard/ui/assignments/mapping_columns.py" />
            <location filename="../../resources/templates/report-paper.html" />
            <location filename="../../resources/templates/report.html" />
            <source>In Canvas</source>
            <translation>En Canvas</translation>
        </message>
        <message>
            <location filename="../../wizard/report/markdown.py" />
            <location filename="../../wizard/ui/assignments/mapping_columns.py" />
            <location filename="../../wizard/ui/assignments/mapping_editors.py" />
            <location filename="../../resources/templates/report-paper.html" />
            <location filename="../../resources/templates/report.html" />
            <source>Points</source>
            <translation>Puntos</translation>
        </message>
        <message>
            <location filename="../../wizard/report/markdown.py" />
            <location filename="../../wizard/ui/assignments/mapping_columns.py" />
            <location filename="../../resources/templates/report-paper.html" />
            <location filename="../../resources/templates/report.html" />
            <source>Group</source>
            <translation>Grupo</translation>
        </message>
        <message>
            <location filename="../../wizard/report/markdown.py" />
            <location filename="../../wizard/ui/assignments/mapping_columns.py" />
            <location filename="../../resources/templates/report.html" />
            <source>Published</source>
            <translation>Publicada</translation>
        </message>
        <message>
            <location filename="../../wizard/report/markdown.py" />
            <location filename="../../wizard/ui/assignments/mapping_bulk.py" />
            <location filename="../../wizard/ui/assignments/mapping_columns.py" />
            <location filename="../../resources/templates/report.html" />
            <source>New tab</source>
            <translation>Pestaña nueva</translation>
        </message>
        <message>
            <location filename="../../wizard/report/markdown.py" />
            <location filename="../../wizard/ui/assignments/mapping_columns.py" />
            <location filename="../../resources/templates/report-paper.html" />
            <location filename="../../resources/templates/report.html" />
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <location filename="../../wizard/report/markdown.py" />
            <location filename="../../wizard/ui/assignments/mapping_columns.py" />
            <location filename="../../wizard/ui/assignments/mapping_delegate.py" />
            <source>Launch URL</source>
            <translation>URL de lanzamiento</translation>
        </message>
        <message>
            <location filename="../../wizard/report/markdown.py" />
            <location filename="../../wizard/ui/students/mentor_dialog.py" />
            <location filename="../../wizard/ui/students/mentors_model.py" />
            <location filename="../../resources/templates/report-paper.html" />
            <location filename="../../resources/templates/report.html" />
            <source>Mentor</source>
            <translation>Mentor</translation>
        </message>
        <message>
            <location filename="../../wizard/report/markdown.py" />
            <location filename="../../resources/templates/report-paper.html" />
            <location filename="../../resources/templates/report.html" />
            <source>Students</source>
            <translation>Estudiantes</translation>
        </message>
        <message>
            <location filename="../../wizard/report/markdown.py" />
            <location filename="../../resources/templates/report-paper.html" />
            <location filename="../../resources/templates/report.html" />
            <source>Arranged by</source>
            <translation>Mediante</translation>
        </message>
        <message>
            <location filename="../../wizard/report/markdown.py" />
            <location filename="../../resources/templates/report-paper.html" />
            <location filename="../../resources/templates/report.html" />
            <source>What</source>
            <translation>Qué</translation>
        </message>
        <message>
            <location filename="../../wizard/report/markdown.py" />
            <location filename="../../resources/templates/report-paper.html" />
            <location filename="../../resources/templates/report.html" />
            <source>When</source>
            <translation>Cuándo</translation>
        </message>
        <message>
            <location filename="../../wizard/report/markdown.py" />
            <location filename="../../resources/templates/report-paper.html" />
            <location filename="../../resources/templates/report.html" />
            <source>Result</source>
            <translation>Resultado</translation>
        </message>
        <message>
            <location filename="../../wizard/report/markdown.py" />
            <location filename="../../resources/templates/report-paper.html" />
            <location filename="../../resources/templates/report.html" />
            <source>Request</source>
            <translation>Petición</translation>
        </message>
        <message>
            <location filename="../../wizard/report/markdown.py" />
            <location filename="../../wizard/ui/shell/window.py" />
            <source>Setup</source>
            <translation>Configuración</translation>
        </message>
        <message>
            <location filename="../../wizard/report/markdown.py" />
            <source>Made on</source>
            <translation>Hecho el</translation>
        </message>
        <message>
            <location filename="../../wizard/report/markdown.py" />
            <source>Oldest fact read on</source>
            <translation>Dato más antiguo, leído el</translation>
        </message>
        <message>
            <location filename="../../wizard/report/markdown.py" />
            <source>Canvas account</source>
            <translation>Cuenta de Canvas</translation>
        </message>
        <message>
            <location filename="../../wizard/report/markdown.py" />
            <location filename="../../wizard/setup/changes/canvas_course.py" />
            <location filename="../../wizard/setup/changes/course_sis_id.py" />
            <location filename="../../wizard/setup/checks/courses.py" />
            <location filename="../../wizard/ui/connections/courses_page.py" />
            <source>Canvas course</source>
            <translation>Curso de Canvas</translation>
        </message>
        <message>
            <location filename="../../wizard/report/markdown.py" />
            <location filename="../../resources/templates/report-paper.html" />
            <location filename="../../resources/templates/report.html" />
            <source>Connected as</source>
            <translation>Usuario</translation>
        </message>
        <message>
            <location filename="../../wizard/report/markdown.py" />
            <source>Codio organisation</source>
            <translation>Organización de Codio</translation>
        </message>
        <message>
            <location filename="../../wizard/report/markdown.py" />
            <location filename="../../wizard/setup/checks/courses.py" />
            <location filename="../../wizard/ui/connections/courses_page.py" />
            <source>Codio course</source>
            <translation>Curso de Codio</translation>
        </message>
        <message>
            <location filename="../../wizard/report/markdown.py" />
            <source>Summary</source>
            <translation>Resumen</translation>
        </message>
        <message>
            <location filename="../../wizard/report/markdown.py" />
            <location filename="../../resources/templates/report.html" />
            <source>Found</source>
            <translation>Hallado</translation>
        </message>
        <message>
            <location filename="../../wizard/report/markdown.py" />
            <location filename="../../resources/templates/report.html" />
            <source>Expected</source>
            <translation>Esperado</translation>
        </message>
        <message>
            <location filename="../../wizard/report/markdown.py" />
            <location filename="../../wizard/ui/findings/finding_detail.py" />
            <location filename="../../resources/templates/report-paper.html" />
            <location filename="../../resources/templates/report.html" />
            <source>What to do</source>
            <translation>Qué hacer</translation>
        </message>
        <message>
            <location filename="../../wizard/report/markdown.py" />
            <location filename="../../resources/templates/report.html" />
            <source>Blocked by</source>
            <translation>Bloqueada por</translation>
        </message>
        <message>
            <location filename="../../wizard/report/markdown.py" />
            <source>On whose word</source>
            <translation>Según</translation>
        </message>
        <message>
            <location filename="../../wizard/report/markdown.py" />
            <location filename="../../resources/templates/report-paper.html" />
            <location filename="../../resources/templates/report.html" />
            <source>in the module “{name}”</source>
            <translation>en el módulo “{name}”</translation>
        </message>
        <message>
            <location filename="../../wizard/report/markdown.py" />
            <location filename="../../wizard/setup/changes/mentor_filter.py" />
            <location filename="../../wizard/setup/changes/observer_link.py" />
            <location filename="../../resources/templates/report-paper.html" />
            <location filename="../../resources/templates/report.html" />
            <source>Mentors</source>
            <translation>Mentores</translation>
        </message>
        <message>
            <location filename="../../wizard/report/markdown.py" />
            <location filename="../../resources/templates/report-paper.html" />
            <location filename="../../resources/templates/report.html" />
            <source>What the wizard did</source>
            <translation>Lo que hizo el asistente</translation>
        </message>
        <message>
            <location filename="../../wizard/report/markdown.py" />
            <location filename="../../resources/templates/report-paper.html" />
            <location filename="../../resources/templates/report.html" />
            <source>By</source>
            <translation>Por</translation>
        </message>
        <message>
            <location filename="../../wizard/report/markdown.py" />
            <location filename="../../resources/templates/report-paper.html" />
            <location filename="../../resources/templates/report.html" />
            <source>Step</source>
            <translation>Paso</translation>
        </message>
        <message>
            <location filename="../../wizard/report/markdown.py" />
            <source>Why</source>
            <translation>Por qué</translation>
        </message>
        <message>
            <location filename="../../wizard/report/markdown.py" />
            <source>Status</source>
            <translation>Estado</translation>
        </message>
        <message>
            <location filename="../../wizard/report/markdown.py" />
            <source>Number</source>
            <translation>Número</translation>
        </message>
        <message>
            <location filename="../../wizard/report/markdown.py" />
            <source>Meaning</source>
            <translation>Significado</translation>
        </message>
        <message>
            <location filename="../../wizard/report/markdown.py" />
            <location filename="../../wizard/ui/results/checks_card.py" />
            <source>Checks</source>
            <translation>Comprobaciones</translation>
        </message>
        <message>
            <location filename="../../wizard/report/markdown.py" />
            <source>Nothing to check.</source>
            <translation>Nada que comprobar.</translation>
        </message>
        <message>
            <location filename="../../wizard/report/markdown.py" />
            <location filename="../../resources/templates/report-paper.html" />
            <source>Not applicable here: {titles}.</source>
            <translation>No procede aquí: {titles}.</translation>
        </message>
        <message>
            <location filename="../../wizard/report/markdown.py" />
            <source>Evidence</source>
            <translation>Prueba</translation>
        </message>
        <message>
            <location filename="../../wizard/report/markdown.py" />
            <location filename="../../resources/templates/report-paper.html" />
            <location filename="../../resources/templates/report.html" />
            <source>All assignments</source>
            <translation>Todas las tareas</translation>
        </message>
        <message>
            <location filename="../../wizard/report/markdown.py" />
            <location filename="../../resources/templates/report-paper.html" />
            <location filename="../../resources/templates/report.html" />
            <source>Done by hand and confirmed</source>
            <translation>Hecho a mano y confirmado</translation>
        </message>
        <message>
            <location filename="../../wizard/report/markdown.py" />
            <location filename="../../wizard/ui/shell/step_rail.py" />
            <location filename="../../resources/templates/report.html" />
            <source>Passed over</source>
            <translation>Pasado por alto</translation>
        </message>
        <message>
            <location filename="../../wizard/report/markdown.py" />
            <source>This step was passed over with “continue anyway”.</source>
            <translation>Este paso se pasó por alto con “continuar de todos modos”.</translation>
        </message>
        <message>
            <location filename="../../wizard/report/markdown.py" />
            <location filename="../../resources/templates/report-paper.html" />
            <location filename="../../resources/templates/report.html" />
            <source>Without a module</source>
            <translation>Sin módulo</translation>
        </message>
        <message>
            <location filename="../../wizard/report/pdf.py" />
            <source>Page {number} of {count}</source>
            <translation>Página {number} de {count}</translation>
        </message>
        <message>
            <location filename="../../wizard/report/presentation.py" />
            <location filename="../../wizard/ui/widgets/plan_model.py" />
            <source>Failed</source>
            <translation>Fallida</translation>
        </message>
        <message>
            <location filename="../../wizard/report/presentation.py" />
            <source>Read back and wrong.</source>
            <translation>Leída de nuevo y está mal.</translation>
        </message>
        <message>
            <location filename="../../wizard/report/presentation.py" />
            <source>Warning</source>
            <translation>Aviso</translation>
        </message>
        <message>
            <location filename="../../wizard/report/presentation.py" />
            <source>Works, but will hurt.</source>
            <translation>Funciona, pero causará problemas.</translation>
        </message>
        <message>
            <location filename="../../wizard/report/presentation.py" />
            <source>Blocked</source>
            <translation>Bloqueada</translation>
        </message>
        <message>
            <location filename="../../wizard/report/presentation.py" />
            <source>Not checked because an earlier check failed.</source>
            <translation>Sin comprobar, porque falló una anterior.</translation>
        </message>
        <message>
            <location filename="../../wizard/report/presentation.py" />
            <source>Unknown</source>
            <translation>Incierta</translation>
        </message>
        <message>
            <location filename="../../wizard/report/presentation.py" />
            <source>Could not be checked.</source>
            <translation>No se pudo comprobar.</translation>
        </message>
        <message>
            <location filename="../../wizard/report/presentation.py" />
            <source>Confirmed</source>
            <translation>Confirmada</translation>
        </message>
        <message>
            <location filename="../../wizard/report/presentation.py" />
            <source>A person said so; no API can read it.</source>
            <translation>Lo dijo una persona; ninguna API puede leerlo.</translation>
        </message>
        <message>
            <location filename="../../wizard/report/presentation.py" />
            <source>Passed</source>
            <translation>Superada</translation>
        </message>
        <message>
            <location filename="../../wizard/report/presentation.py" />
            <source>Read back from the server and right.</source>
            <translation>Leída de nuevo en el servidor y correcta.</translation>
        </message>
        <message>
            <location filename="../../wizard/report/presentation.py" />
            <source>Not applicable</source>
            <translation>No procede</translation>
        </message>
        <message>
            <location filename="../../wizard/report/presentation.py" />
            <source>Nothing of the kind is there, or the feature is not used.</source>
            <translation>No hay nada de ese tipo, o la función no se usa.</translation>
        </message>
        <message>
            <location filename="../../wizard/report/summary.py" />
            <source>Not checked in full: {steps}.</source>
            <translation>No comprobado por completo: {steps}.</translation>
        </message>
        <message>
            <location filename="../../wizard/report/summary.py" />
            <source>1 check</source>
            <translation>1 comprobación</translation>
        </message>
        <message>
            <location filename="../../wizard/report/summary.py" />
            <source>{count} checks</source>
            <translation>{count} comprobaciones</translation>
        </message>
        <message>
            <location filename="../../wizard/report/summary.py" />
            <source>1 step has not been checked in full</source>
            <translation>1 paso no se ha comprobado por completo</translation>
        </message>
        <message>
            <location filename="../../wizard/report/summary.py" />
            <source>{count} steps have not been checked in full</source>
            <translation>{count} pasos no se han comprobado por completo</translation>
        </message>
        <message>
            <location filename="../../wizard/report/summary.py" />
            <source>{count} {status}</source>
            <translation>{status}: {count}</translation>
        </message>
        <message>
            <location filename="../../wizard/report/summary.py" />
            <source>1 check failed and needs mending</source>
            <translation>1 comprobación falló y requiere arreglo</translation>
        </message>
        <message>
            <location filename="../../wizard/report/summary.py" />
            <source>{count} checks failed and need mending</source>
            <translation>{count} comprobaciones fallaron y requieren arreglo</translation>
        </message>
        <message>
            <location filename="../../wizard/report/summary.py" />
            <source>It works, with 1 warning</source>
            <translation>Funciona, con 1 aviso</translation>
        </message>
        <message>
            <location filename="../../wizard/report/summary.py" />
            <source>It works, with {count} warnings</source>
            <translation>Funciona, con {count} avisos</translation>
        </message>
        <message>
            <location filename="../../wizard/report/summary.py" />
            <source>{count} checks could not be made</source>
            <translation>{count} comprobaciones no se pudieron hacer</translation>
        </message>
        <message>
            <location filename="../../wizard/report/summary.py" />
            <source>Everything is in order, part of it on a person's word</source>
            <translation>Todo está en orden, en parte según la palabra de una persona</translation>
        </message>
        <message>
            <location filename="../../wizard/report/summary.py" />
            <source>Nothing that could be checked is there</source>
            <translation>No hay nada que se pueda comprobar</translation>
        </message>
        <message>
            <location filename="../../wizard/report/summary.py" />
            <source>Everything was read back and is right</source>
            <translation>Todo se volvió a leer y es correcto</translation>
        </message>
        <message>
            <location filename="../../wizard/report/summary.py" />
            <source>Nothing has been checked yet</source>
            <translation>Aún no se ha comprobado nada</translation>
        </message>
        <message>
            <location filename="../../wizard/report/summary.py" />
            <source>Run the checks, then make this report again.</source>
            <translation>Ejecute las comprobaciones y haga de nuevo este informe.</translation>
        </message>
        <message>
            <location filename="../../wizard/report/summary.py" />
            <source>1 check could not be made</source>
            <translation>1 comprobación no se pudo hacer</translation>
        </message>
        <message>
            <location filename="../../wizard/report/words.py" />
            <source>January</source>
            <translation>enero</translation>
        </message>
        <message>
            <location filename="../../wizard/report/words.py" />
            <source>February</source>
            <translation>febrero</translation>
        </message>
        <message>
            <location filename="../../wizard/report/words.py" />
            <source>March</source>
            <translation>marzo</translation>
        </message>
        <message>
            <location filename="../../wizard/report/words.py" />
            <source>April</source>
            <translation>abril</translation>
        </message>
        <message>
            <location filename="../../wizard/report/words.py" />
            <source>May</source>
            <translation>mayo</translation>
        </message>
        <message>
            <location filename="../../wizard/report/words.py" />
            <source>June</source>
            <translation>junio</translation>
        </message>
        <message>
            <location filename="../../wizard/report/words.py" />
            <source>July</source>
            <translation>julio</translation>
        </message>
        <message>
            <location filename="../../wizard/report/words.py" />
            <source>August</source>
            <translation>agosto</translation>
        </message>
        <message>
            <location filename="../../wizard/report/words.py" />
            <source>September</source>
            <translation>septiembre</translation>
        </message>
        <message>
            <location filename="../../wizard/report/words.py" />
            <source>October</source>
            <translation>octubre</translation>
        </message>
        <message>
            <location filename="../../wizard/report/words.py" />
            <source>November</source>
            <translation>noviembre</translation>
        </message>
        <message>
            <location filename="../../wizard/report/words.py" />
            <source>December</source>
            <translation>diciembre</translation>
        </message>
        <message>
            <location filename="../../wizard/report/words.py" />
            <source>{day} {month} {year}, {time} UTC</source>
            <translation>{day} de {month} de {year}, {time} UTC</translation>
        </message>
        <message>
            <location filename="../../wizard/report/words.py" />
            <source>Confirmed by {by}; not read back.</source>
            <translation>Confirmado por {by}; no leído de nuevo.</translation>
        </message>
        <message>
            <location filename="../../wizard/report/words.py" />
            <location filename="../../wizard/setup/changes/answered.py" />
            <location filename="../../wizard/setup/changes/assignment_back.py" />
            <location filename="../../wizard/ui/assignments/mapping_columns.py" />
            <source>yes</source>
            <translation>sí</translation>
        </message>
        <message>
            <location filename="../../wizard/report/words.py" />
            <location filename="../../wizard/setup/changes/answered.py" />
            <location filename="../../wizard/setup/changes/assignment_back.py" />
            <location filename="../../wizard/ui/assignments/mapping_columns.py" />
            <source>no</source>
            <translation>no</translation>
        </message>
        <message>
            <location filename="../../wizard/report/words.py" />
            <source>a person</source>
            <translation>una persona</translation>
        </message>
        <message>
            <location filename="../../wizard/report/words.py" />
            <source>A warning, accepted by {by} on {at} until {until}: {reason}</source>
            <translation>Una advertencia, aceptada por {by} el {at} hasta {until}: {reason}</translation>
        </message>
        <message>
            <location filename="../../wizard/report/words.py" />
            <source>Confirmed by {by} on {at}; not read back.</source>
            <translation>Confirmado por {by} el {at}; no leído de nuevo.</translation>
        </message>
        <message>
            <location filename="../../wizard/report/words.py" />
            <source>request {id}</source>
            <translation>petición {id}</translation>
        </message>
        <message>
            <location filename="../../wizard/report/writer.py" />
            <source>Web page (HTML)…</source>
            <translation>Página web (HTML)…</translation>
        </message>
        <message>
            <location filename="../../wizard/report/writer.py" />
            <source>PDF…</source>
            <translation>PDF…</translation>
        </message>
        <message>
            <location filename="../../wizard/report/writer.py" />
            <source>Markdown…</source>
            <translation>Markdown…</translation>
        </message>
        <message>
            <location filename="../../wizard/report/writer.py" />
            <source>Table (CSV)…</source>
            <translation>Tabla (CSV)…</translation>
        </message>
        <message>
            <location filename="../../wizard/report/writer.py" />
            <source>Data (JSON)…</source>
            <translation>Datos (JSON)…</translation>
        </message>
        <message>
            <location filename="../../wizard/report/writer.py" />
            <source>A report cannot be written as “{suffix}”. Nothing was written. Choose a name that ends in one of {formats}.</source>
            <translation>Un informe no se puede escribir como “{suffix}”. No se escribió nada. Elija un nombre que termine en uno de estos: {formats}.</translation>
        </message>
        <message>
            <location filename="../../wizard/report/writer.py" />
            <source>a file without a suffix</source>
            <translation>un archivo sin extensión</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/acceptances.py" />
            <source>{name} accepted it until {date}: {reason}</source>
            <translation>{name} la aceptó hasta {date}: {reason}</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/changes/answered.py" />
            <source>What Canvas has there now is not what the wizard made: that was made at {then}, this at {found}.</source>
            <translation>Lo que Canvas tiene ahí ahora no es lo que creó el asistente: aquello se creó el {then}; esto, el {found}.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/changes/answered.py" />
            <source>When it was made is not known, so that nothing but a person's word says that it is the wizard's.</source>
            <translation>No se sabe cuándo se creó, así que solo la palabra de una persona dice que es del asistente.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/changes/answered.py" />
            <location filename="../../wizard/setup/changes/assignment_back.py" />
            <source>Somebody has changed “{name}” since: {fields}.</source>
            <translation>Alguien ha cambiado «{name}» desde entonces: {fields}.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/changes/answered.py" />
            <location filename="../../wizard/setup/changes/assignment_back.py" />
            <location filename="../../wizard/setup/changes/assignment_words.py" />
            <location filename="../../wizard/setup/changes/tool_words.py" />
            <location filename="../../wizard/setup/mapping/blueprint.py" />
            <location filename="../../wizard/ui/lti_app/custom_fields_edit.py" />
            <source>name</source>
            <translation>nombre</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/changes/answered.py" />
            <location filename="../../wizard/setup/changes/assignment_back.py" />
            <location filename="../../wizard/setup/changes/assignment_words.py" />
            <location filename="../../wizard/setup/mapping/blueprint.py" />
            <source>points</source>
            <translation>puntos</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/changes/answered.py" />
            <location filename="../../wizard/setup/changes/assignment_back.py" />
            <location filename="../../wizard/setup/mapping/blueprint.py" />
            <source>group</source>
            <translation>grupo</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/changes/answered.py" />
            <location filename="../../wizard/setup/changes/assignment_back.py" />
            <location filename="../../wizard/setup/changes/assignment_words.py" />
            <location filename="../../wizard/setup/mapping/blueprint.py" />
            <location filename="../../wizard/ui/assignments/mapping_words.py" />
            <location filename="../../wizard/ui/connections/courses_page.py" />
            <source>published</source>
            <translation>publicada</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/changes/answered.py" />
            <location filename="../../wizard/setup/changes/assignment_back.py" />
            <location filename="../../wizard/setup/changes/assignment_words.py" />
            <location filename="../../wizard/setup/mapping/blueprint.py" />
            <source>submission type</source>
            <translation>tipo de entrega</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/changes/answered.py" />
            <location filename="../../wizard/setup/changes/assignment_back.py" />
            <location filename="../../wizard/setup/changes/tool_words.py" />
            <location filename="../../wizard/setup/mapping/blueprint.py" />
            <source>launch URL</source>
            <translation>URL de lanzamiento</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/changes/answered.py" />
            <location filename="../../wizard/setup/changes/assignment_back.py" />
            <location filename="../../wizard/setup/mapping/blueprint.py" />
            <source>new tab</source>
            <translation>pestaña nueva</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/changes/answered.py" />
            <location filename="../../wizard/setup/mapping/blueprint.py" />
            <location filename="../../wizard/setup/set_aside.py" />
            <source>app</source>
            <translation>aplicación</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/changes/answered.py" />
            <source>grading</source>
            <translation>calificación</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/changes/answered.py" />
            <source>description</source>
            <translation>descripción</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/changes/answered.py" />
            <source>not counted in the final grade</source>
            <translation>no cuenta en la calificación final</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/changes/answered.py" />
            <location filename="../../wizard/setup/changes/tool_words.py" />
            <source>consumer key</source>
            <translation>clave de consumidor</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/changes/answered.py" />
            <location filename="../../wizard/setup/changes/tool_words.py" />
            <source>domain</source>
            <translation>dominio</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/changes/answered.py" />
            <location filename="../../wizard/setup/changes/tool_words.py" />
            <source>privacy</source>
            <translation>privacidad</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/changes/answered.py" />
            <location filename="../../wizard/setup/changes/tool_words.py" />
            <source>custom fields</source>
            <translation>campos personalizados</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/changes/answered.py" />
            <source>weight</source>
            <translation>peso</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/changes/answered.py" />
            <source>course code</source>
            <translation>código del curso</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/changes/answered.py" />
            <location filename="../../wizard/setup/set_aside.py" />
            <source>module</source>
            <translation>módulo</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/changes/answered.py" />
            <source>indentation</source>
            <translation>sangría</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/changes/answered.py" />
            <source>requirement</source>
            <translation>requisito</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/changes/answered.py" />
            <source>in order</source>
            <translation>en orden</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/changes/answered.py" />
            <source>prerequisites</source>
            <translation>prerrequisitos</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/changes/answered.py" />
            <source>shows the final grade</source>
            <translation>muestra la calificación final</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/changes/assignment.py" />
            <location filename="../../wizard/setup/changes/assignment_group.py" />
            <location filename="../../wizard/setup/changes/assignment_place.py" />
            <source>New assignments in Canvas</source>
            <translation>Tareas nuevas en Canvas</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/changes/assignment.py" />
            <source>Changes to assignments in Canvas</source>
            <translation>Cambios en tareas de Canvas</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/changes/assignment.py" />
            <source>“{name}” was not converted, because nobody has agreed to what it loses.</source>
            <translation>«{name}» no se convirtió, porque nadie ha aceptado lo que pierde.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/changes/assignment_back.py" />
            <source>file upload</source>
            <translation>carga de archivo</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/changes/assignment_back.py" />
            <source>text entry</source>
            <translation>entrada de texto</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/changes/assignment_back.py" />
            <source>website URL</source>
            <translation>URL de sitio web</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/changes/assignment_back.py" />
            <source>on paper</source>
            <translation>en papel</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/changes/assignment_back.py" />
            <source>no submission</source>
            <translation>sin entrega</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/changes/assignment_back.py" />
            <source>external tool</source>
            <translation>herramienta externa</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/changes/assignment_back.py" />
            <source>name “{name}”</source>
            <translation>nombre «{name}»</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/changes/assignment_back.py" />
            <source>opening {url}</source>
            <translation>que abre {url}</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/changes/assignment_back.py" />
            <source>no points</source>
            <translation>sin puntos</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/changes/assignment_back.py" />
            <source>{points:g} points</source>
            <translation>{points:g} puntos</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/changes/assignment_back.py" />
            <location filename="../../wizard/setup/changes/assignment_words.py" />
            <location filename="../../wizard/setup/changes/canvas_course.py" />
            <location filename="../../wizard/ui/assignments/mapping_words.py" />
            <location filename="../../wizard/ui/connections/courses_page.py" />
            <source>not published</source>
            <translation>no publicada</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/changes/assignment_back.py" />
            <location filename="../../wizard/setup/changes/assignment_words.py" />
            <source>in the group “{group}”</source>
            <translation>en el grupo “{group}”</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/changes/assignment_back.py" />
            <location filename="../../wizard/setup/changes/assignment_words.py" />
            <source>in a new tab</source>
            <translation>en una pestaña nueva</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/changes/assignment_back.py" />
            <location filename="../../wizard/setup/changes/assignment_words.py" />
            <source>inside the Canvas page</source>
            <translation>dentro de la página de Canvas</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/changes/assignment_back.py" />
            <source>with peer reviews</source>
            <translation>con revisión por pares</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/changes/assignment_group.py" />
            <source>Create the assignment group “{name}”.</source>
            <translation>Crear el grupo de tareas “{name}”.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/changes/assignment_group.py" />
            <source>The assignment group “{name}” is there already: somebody has created it since the plan was made. It is used.</source>
            <translation>El grupo de tareas “{name}” ya existe: alguien lo ha creado desde que se hizo el plan. Se usa ese.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/changes/assignment_place.py" />
            <source>Move “{name}” behind “{behind}”, as in the Codio course.</source>
            <translation>Mover «{name}» detrás de «{behind}», como en el curso de Codio.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/changes/assignment_place.py" />
            <source>Move “{name}” to where the new assignments begin.</source>
            <translation>Mover «{name}» adonde empiezan las tareas nuevas.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/changes/assignment_words.py" />
            <source>Create “{name}” ({points:g} points), opening “{codio}” of {module}</source>
            <translation>Crear “{name}” ({points:g} puntos), que abre “{codio}” de {module}</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/changes/assignment_words.py" />
            <source>Convert “{name}” ({kinds}): {losses} {undo} Changes: {changes}.</source>
            <translation>Convertir «{name}» ({kinds}): {losses} {undo} Cambios: {changes}.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/changes/assignment_words.py" />
            <source>Change “{name}”: {changes}.</source>
            <translation>Cambiar “{name}”: {changes}.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/changes/assignment_words.py" />
            <source>Skipped, because the LTI app is not installed.</source>
            <translation>Omitido, porque la aplicación LTI no está instalada.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/changes/assignment_words.py" />
            <source>Skipped, because there is no assignment group “{group}”.</source>
            <translation>Omitido, porque no hay ningún grupo de tareas “{group}”.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/changes/assignment_words.py" />
            <location filename="../../wizard/setup/changes/base.py" />
            <source>nothing</source>
            <translation>nada</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/changes/assignment_words.py" />
            <source>move to the group “{group}”</source>
            <translation>pasar al grupo “{group}”</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/changes/assignment_words.py" />
            <source>bind to the installed app</source>
            <translation>unir a la aplicación instalada</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/changes/assignment_words.py" />
            <location filename="../../wizard/setup/mapping/other_links.py" />
            <source>the course</source>
            <translation>el curso</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/changes/assignment_words.py" />
            <source>open “{codio}” of {module} in Codio</source>
            <translation>abrir “{codio}” de {module} en Codio</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/changes/assignment_words.py" />
            <source>launch URL from {old} to {new}</source>
            <translation>URL de lanzamiento: de {old} a {new}</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/changes/assignment_words.py" />
            <source>open in a new tab</source>
            <translation>abrir en una pestaña nueva</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/changes/assignment_words.py" />
            <source>open inside the page</source>
            <translation>abrir dentro de la página</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/changes/assignment_words.py" />
            <source>publish</source>
            <translation>publicar</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/changes/assignment_words.py" />
            <source>unpublish</source>
            <translation>despublicar</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/changes/base.py" />
            <source>{label} from “{before}” to “{after}”</source>
            <translation>{label}: de “{before}” a “{after}”</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/changes/base.py" />
            <location filename="../../wizard/setup/launch_watch.py" />
            <source>The Codio API integration is not connected.</source>
            <translation>La integración de API de Codio no está conectada.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/changes/canvas_course.py" />
            <source>Create the Canvas course “{name}”.</source>
            <translation>Crear el curso de Canvas “{name}”.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/changes/canvas_course.py" />
            <source>Publish the Canvas course “{name}”.</source>
            <translation>Publicar el curso de Canvas “{name}”.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/changes/canvas_course.py" />
            <source>“{name}” is published already: somebody has done it since the plan was made.</source>
            <translation>“{name}” ya está publicado: alguien lo ha hecho desde que se hizo el plan.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/changes/canvas_course.py" />
            <source>state</source>
            <translation>estado</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/changes/canvas_course.py" />
            <source>Canvas does not let you delete the course “{name}”: that is usually left to administrators. Ask one of them to delete it.</source>
            <translation>Canvas no le permite eliminar el curso “{name}”: por lo general solo pueden hacerlo los administradores. Pida a uno de ellos que lo elimine.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/changes/canvas_course.py" />
            <source>Canvas keeps the course published: {reason}</source>
            <translation>Canvas mantiene el curso publicado: {reason}</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/changes/canvas_module.py" />
            <source>Create the Canvas module “{name}”, not published: Canvas lets students open what stands in it once somebody publishes it.</source>
            <translation>Crear el módulo de Canvas “{name}”, sin publicar: Canvas deja que los estudiantes abran su contenido cuando alguien lo publique.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/changes/canvas_module.py" />
            <source>Create the Canvas module “{name}”.</source>
            <translation>Crear el módulo de Canvas “{name}”.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/changes/canvas_module.py" />
            <source>The module “{name}” is there already: somebody has created it since the plan was made. It is used, and its state stays as it is.</source>
            <translation>El módulo “{name}” ya existe: alguien lo ha creado después de hacerse el plan. Se usa, y su estado queda como está.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/changes/canvas_module.py" />
            <source>“{name}” stays: the module “{other}” has it as a prerequisite.</source>
            <translation>“{name}” se conserva: el módulo “{other}” lo tiene como prerrequisito.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/changes/codio_assignment.py" />
            <location filename="../../wizard/ui/students/codio_changes_card.py" />
            <source>Assignments in Codio</source>
            <translation>Tareas en Codio</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/changes/codio_assignment.py" />
            <source>Change “{name}” in Codio: {changes}.</source>
            <translation>Cambiar “{name}” en Codio: {changes}.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/changes/codio_assignment.py" />
            <source>disabled</source>
            <translation>deshabilitada</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/changes/codio_assignment.py" />
            <source>enabled for students</source>
            <translation>habilitada para los estudiantes</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/changes/codio_assignment.py" />
            <source>grades released</source>
            <translation>calificaciones publicadas</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/changes/codio_assignment.py" />
            <source>grades not released</source>
            <translation>calificaciones sin publicar</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/changes/codio_assignment.py" />
            <source>Codio did not take the settings of “{name}”.</source>
            <translation>Codio no aceptó los ajustes de “{name}”.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/changes/codio_assignment.py" />
            <source>release its grades, so that they go back to Canvas</source>
            <translation>liberar sus calificaciones, para que vuelvan a Canvas</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/changes/codio_assignment.py" />
            <source>no longer release its grades</source>
            <translation>dejar de liberar sus calificaciones</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/changes/codio_assignment.py" />
            <source>disable it</source>
            <translation>desactivarla</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/changes/codio_assignment.py" />
            <source>enable it for students</source>
            <translation>activarla para los estudiantes</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/changes/course_sis_id.py" />
            <source>Take the SIS id “{sis_id}” from the Canvas course “{name}”.</source>
            <translation>Quitar el id. de SIS “{sis_id}” del curso de Canvas “{name}”.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/changes/course_sis_id.py" />
            <source>Give the Canvas course “{name}” the SIS id “{sis_id}”. From the first launch on Codio tells the course by it.</source>
            <translation>Dar al curso de Canvas “{name}” el id. de SIS “{sis_id}”. Desde el primer lanzamiento, Codio reconoce el curso por él.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/changes/course_sis_id.py" />
            <source>If somebody has opened an assignment meanwhile, Codio filed the course under this SIS id, and does not find it by it any more. Codio does not tell whether somebody has.</source>
            <translation>Si alguien ha abierto una tarea entretanto, Codio archivó el curso con este id. de SIS y ya no lo encuentra por él. Codio no dice si alguien lo ha hecho.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/changes/course_sis_id.py" />
            <source>Canvas refused the SIS id “{sis_id}”: {reason}. Nothing was changed. Within a Canvas each course has its own: enter another on the page “Courses”, and plan again.</source>
            <translation>Canvas rechazó el id. de SIS “{sis_id}”: {reason}. No se cambió nada. En un mismo Canvas cada curso tiene el suyo: introduzca otro en la página “Cursos” y planifique de nuevo.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/changes/course_sis_id.py" />
            <source>Canvas does not show the SIS id of “{name}” any more, so it was left as it is.</source>
            <translation>Canvas ya no muestra el id. de SIS de “{name}”, así que se dejó como está.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/changes/course_sis_id.py" />
            <source>“{name}” has the SIS id “{sis_id}” already: somebody has set it since the plan was made.</source>
            <translation>“{name}” ya tiene el id. de SIS “{sis_id}”: alguien lo puso después de hacerse el plan.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/changes/course_sis_id.py" />
            <source>SIS id</source>
            <translation>id. de SIS</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/changes/course_sis_id.py" />
            <source>Canvas does not show the SIS id of the course.</source>
            <translation>Canvas no muestra el id. de SIS del curso.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/changes/course_sis_id.py" />
            <source>Canvas did not take the SIS id of “{name}”; nothing was changed. Only the permission “{label}” of the root account allows it: ask an administrator who has it.</source>
            <translation>Canvas no aceptó el id. de SIS de “{name}”; no se cambió nada. Solo lo permite el permiso “{label}” de la cuenta raíz: pídaselo a un administrador que lo tenga.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/changes/course_sis_id.py" />
            <source>Canvas does not show the SIS id of “{name}”.</source>
            <translation>Canvas no muestra el id. de SIS de “{name}”.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/changes/date_words.py" />
            <source>Its due date is, or was, in a closed grading period: Canvas lets only an administrator of the account change this.</source>
            <translation>Su fecha de entrega está, o estaba, en un periodo de calificación cerrado: Canvas solo permite que lo cambie un administrador de la cuenta.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/changes/date_words.py" />
            <source>{date} ({zone})</source>
            <translation>{date} ({zone})</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/changes/date_words.py" />
            <source>The dates that sections, groups or people have of their own stay as they are.</source>
            <translation>Las fechas propias de secciones, grupos o personas quedan como están.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/changes/date_words.py" />
            <location filename="../../resources/templates/report-paper.html" />
            <location filename="../../resources/templates/report.html" />
            <source>none</source>
            <translation>ninguno</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/changes/date_words.py" />
            <source>this computer's time</source>
            <translation>hora de este equipo</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/changes/date_words.py" />
            <source>{date}, which Canvas takes as the end of that day</source>
            <translation>{date}, que Canvas toma como el final de ese día</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/changes/double.py" />
            <source>Delete the second “{name}” (id {id}, made by this setup on {at}; nobody has handed in): “{stays}” (id {stays_id}) of {since} stays.</source>
            <translation>Eliminar la segunda “{name}” (id {id}, creada por esta configuración el {at}; nadie ha entregado nada): se queda “{stays}” (id {stays_id}) del {since}.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/changes/double.py" />
            <source>Delete the second LTI app “{name}” (id {id}, installed by this setup on {at}; no assignment uses it any more): the one of {since} (id {stays_id}) stays.</source>
            <translation>Eliminar la segunda aplicación LTI “{name}” (id {id}, instalada por esta configuración el {at}; ninguna tarea la usa ya): se queda la del {since} (id {stays_id}).</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/changes/double.py" />
            <source>Delete the second assignment group “{name}” (id {id}, made by this setup on {at}; it is empty then): the older one (id {stays_id}) stays.</source>
            <translation>Eliminar el segundo grupo de tareas “{name}” (id {id}, creado por esta configuración el {at}; para entonces está vacío): se queda el más antiguo (id {stays_id}).</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/changes/double.py" />
            <source>“{name}” stays: {count} assignments still use it, “{user}” among them. Plan again.</source>
            <translation>“{name}” se queda: {count} tareas aún lo usan, entre ellas “{user}”. Vuelva a hacer el plan.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/changes/double.py" />
            <location filename="../../wizard/setup/changes/meanwhile.py" />
            <source>Students have handed in to “{name}” since the plan was made. Plan again.</source>
            <translation>Hay entregas de estudiantes en “{name}” desde que se hizo el plan. Vuelva a hacer el plan.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/changes/double_module.py" />
            <source>Delete the second module “{name}” (id {id}, made by this setup on {at}, as all that stands in it): the older one (id {stays_id}) stays, and holds the same.</source>
            <translation>Eliminar el segundo módulo “{name}” (id {id}, creado por esta configuración el {at}, como todo lo que contiene): el más antiguo (id {stays_id}) se conserva y contiene lo mismo.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/changes/double_module.py" />
            <source>The other module “{name}”, which was to stay, does not hold the same any more, so this one stays.</source>
            <translation>El otro módulo “{name}”, que debía conservarse, ya no contiene lo mismo, así que este se conserva.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/changes/double_words.py" />
            <source>What is there twice</source>
            <translation>Lo que está dos veces</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/changes/double_words.py" />
            <source>The second “{name}” was deleted and stays deleted: the other one stands in its place.</source>
            <translation>El segundo “{name}” se eliminó y queda eliminado: el otro está en su lugar.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/changes/double_words.py" />
            <source>The other “{name}”, which was to stay, is not there any more, so this one stays.</source>
            <translation>El otro “{name}”, que iba a quedarse, ya no está; por eso se queda este.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/changes/interrupted.py" />
            <source>{done} of {total} changes taken back; the next run goes on. This one stopped, because nothing may be taken back that the journal cannot note. {cause}</source>
            <translation>{done} de {total} cambios deshechos; la próxima ejecución continúa. Esta se detuvo, porque no se puede deshacer nada que el diario no pueda anotar. {cause}</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/changes/interrupted.py" />
            <source>{done} of {total} changes made; the next run goes on. This one stopped, because nothing may be changed that the journal cannot note. {cause}</source>
            <translation>{done} de {total} cambios hechos; la próxima ejecución continúa. Esta se detuvo, porque no se puede cambiar nada que el diario no pueda anotar. {cause}</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/changes/journal_facts.py" />
            <source>{count} changes were made in {place}. Whether that is the very course that is there now is not known, because its uuid or root account could not be read.</source>
            <translation>Se hicieron {count} cambios en {place}. No se sabe si es el mismo curso que hay ahora, porque no se pudo leer su uuid o su cuenta raíz.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/changes/journal_facts.py" />
            <source>{count} changes were made by a version of this program that did not note in which Canvas and course.</source>
            <translation>{count} cambios los hizo una versión de este programa que no anotaba en qué Canvas y curso.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/changes/journal_facts.py" />
            <source>{count} changes were made in {place}; they are left as they are.</source>
            <translation>Se hicieron {count} cambios en {place}; se dejan como están.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/changes/journal_facts.py" />
            <source>{count} changes were made in {place}. That course has the same uuid: it is another address of this Canvas, or one of the two is a copy of the other.</source>
            <translation>Se hicieron {count} cambios en {place}. Ese curso tiene el mismo uuid: es otra dirección de este Canvas, o uno de los dos es copia del otro.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/changes/keeping.py" />
            <source>Somebody has changed “{name}” since.</source>
            <translation>Alguien ha cambiado “{name}” desde entonces.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/changes/keeping.py" />
            <source>What was created is not known: {action}</source>
            <translation>No se sabe qué se creó: {action}</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/changes/keeping.py" />
            <source>What Canvas has there now is not what the wizard made: {action}</source>
            <translation>Lo que Canvas tiene ahí ahora no es lo que hizo el asistente: {action}</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/changes/keeping.py" />
            <source>{count} assignments still use it, “{name}” among them.</source>
            <translation>{count} tareas aún lo usan, entre ellas “{name}”.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/changes/keeping.py" />
            <location filename="../../wizard/setup/mapping/conflicts.py" />
            <source>Students have already submitted to “{name}”.</source>
            <translation>Ya hay entregas de estudiantes en “{name}”.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/changes/keeping.py" />
            <source>Locked by the blueprint since: {fields} of “{name}”. Unlock it in the blueprint course, and undo again.</source>
            <translation>Bloqueado entretanto por el blueprint: {fields} de “{name}”. Desbloquéelo en el curso blueprint y vuelva a deshacer.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/changes/keeping.py" />
            <source>Locked by the blueprint: “{name}” cannot be deleted here. Unlock it in the blueprint course, and undo again.</source>
            <translation>Bloqueado por el blueprint: “{name}” no se puede eliminar aquí. Desbloquéelo en el curso blueprint y vuelva a deshacer.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/changes/lti_tool.py" />
            <location filename="../../wizard/setup/steps.py" />
            <source>LTI app</source>
            <translation>Aplicación LTI</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/changes/lti_tool.py" />
            <source>Install the LTI app “{name}” (domain {domain}) in the Canvas course.</source>
            <translation>Instalar la aplicación LTI “{name}” (dominio {domain}) en el curso de Canvas.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/changes/lti_tool.py" />
            <source>Change the installed LTI app “{name}”: {changes}.</source>
            <translation>Cambiar la aplicación LTI instalada “{name}”: {changes}.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/changes/lti_tool.py" />
            <source>The shared secret is missing. Enter it on the LTI app page.</source>
            <translation>Falta el secreto compartido. Introdúzcalo en la página “Aplicación LTI”.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/changes/lti_tool.py" />
            <source>The shared secret it had before is not known and was not put back.</source>
            <translation>El secreto compartido que tenía antes no se conoce y no se repuso.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/changes/mentor_filter.py" />
            <source>Tell Codio which students each of {count} mentors may see: {mapping}.</source>
            <translation>Indicar a Codio qué estudiantes puede ver cada uno de {count} mentores: {mapping}.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/changes/mentor_filter.py" />
            <source>Tell Codio which students a mentor may see: {mapping}.</source>
            <translation>Indicar a Codio qué estudiantes puede ver un mentor: {mapping}.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/changes/mentor_filter.py" />
            <source>The list sent before was sent again.</source>
            <translation>Se envió de nuevo la lista anterior.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/changes/mentor_filter.py" />
            <source>Codio cannot be asked what it held before. Sent was: {mapping}. Change it in Codio.</source>
            <translation>No se puede preguntar a Codio qué tenía antes. Se envió: {mapping}. Cámbielo en Codio.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/changes/mentor_filter.py" />
            <source>A later list of mentors was sent, and stays.</source>
            <translation>Después se envió otra lista de mentores, que se conserva.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/changes/module_back.py" />
            <source>Take “{name}” out of the Canvas module “{module}”.</source>
            <translation>Sacar “{name}” del módulo de Canvas “{module}”.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/changes/module_back.py" />
            <source>Delete the Canvas module “{name}”.</source>
            <translation>Eliminar el módulo de Canvas “{name}”.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/changes/module_back.py" />
            <source>Unpublish the Canvas module “{name}”.</source>
            <translation>Anular la publicación del módulo de Canvas “{name}”.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/changes/module_item.py" />
            <source>Put “{name}” into the Canvas module “{module}”.</source>
            <translation>Poner “{name}” en el módulo de Canvas “{module}”.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/changes/module_item.py" />
            <source>That module is not published and stays so: Canvas lets students open the assignment once somebody publishes it.</source>
            <translation>Ese módulo no está publicado y queda así: Canvas deja que los estudiantes abran la tarea cuando alguien lo publique.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/changes/module_item.py" />
            <source>Skipped, because “{name}” was not created.</source>
            <translation>Omitido, porque “{name}” no se creó.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/changes/module_item.py" />
            <source>Skipped, because there is no module “{module}”.</source>
            <translation>Omitido, porque no hay ningún módulo “{module}”.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/changes/module_item.py" />
            <source>“{name}” stands in the module “{module}” already: somebody has put it there since the plan was made.</source>
            <translation>“{name}” ya está en el módulo “{module}”: alguien la ha puesto allí después de hacerse el plan.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/changes/module_item.py" />
            <source>Somebody has moved “{name}” to the module “{module}” since.</source>
            <translation>Alguien ha movido “{name}” al módulo “{module}” desde entonces.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/changes/module_publishing.py" />
            <source>Publish the Canvas module “{name}”; not published stays in it: {items}.</source>
            <translation>Publicar el módulo de Canvas “{name}”; en él queda sin publicar: {items}.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/changes/module_publishing.py" />
            <source>Skipped, because the module “{name}” was not made by this run: its state stays as it is.</source>
            <translation>Omitido, porque el módulo “{name}” no lo ha creado esta ejecución: su estado queda como está.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/changes/module_publishing.py" />
            <source>Canvas has published “{name}” together with its module. Plan again: the plan takes that back.</source>
            <translation>Canvas ha publicado “{name}” junto con su módulo. Haga el plan de nuevo: el plan lo deshace.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/changes/module_publishing.py" />
            <source>Publish the Canvas module “{name}”.</source>
            <translation>Publicar el módulo de Canvas “{name}”.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/changes/module_publishing.py" />
            <source>The module “{name}” is published already: somebody has done it since the plan was made.</source>
            <translation>El módulo “{name}” ya está publicado: alguien lo ha hecho después de hacerse el plan.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/changes/module_words.py" />
            <source>Modules in Canvas</source>
            <translation>Módulos en Canvas</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/changes/module_words.py" />
            <source>The module “{module}” stays unpublished: “{draft}” in it is not published and none of this setup's. Publish the module in Canvas, where you choose whether its items go along.</source>
            <translation>El módulo “{module}” queda sin publicar: “{draft}”, que está en él, no está publicado ni es de esta configuración. Publique el módulo en Canvas, donde elige si sus elementos se publican también.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/changes/module_words.py" />
            <source>“{name}” stays, because of what stands in it: {items}.</source>
            <translation>“{name}” se conserva por lo que contiene: {items}.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/changes/module_words.py" />
            <source>“{name}” stands in modules {count} times (ids {ids}): somebody has put it there at the same time. Delete the one that is not needed in Canvas, under Modules.</source>
            <translation>“{name}” está {count} veces en módulos (ids {ids}): alguien la ha puesto al mismo tiempo. Elimine en Canvas, en Módulos, la que sobre.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/changes/observer_link.py" />
            <source>Let {observer} observe {student}.</source>
            <translation>Hacer que {observer} observe a {student}.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/changes/observer_link.py" />
            <source>{observer} observes {student} already: somebody has linked them since the plan was made.</source>
            <translation>{observer} ya observa a {student}: alguien los ha vinculado desde que se hizo el plan.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/changes/order.py" />
            <source>The new assignments are not in the order of the Codio course yet. {reason} Plan again.</source>
            <translation>Las tareas nuevas aún no están en el orden del curso de Codio. {reason} Planifique de nuevo.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/changes/order.py" />
            <source>The new assignments are not in the order of the Codio course: somebody else is moving them. Plan again.</source>
            <translation>Las tareas nuevas no están en el orden del curso de Codio: otra persona las está moviendo. Planifique de nuevo.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/changes/origin.py" />
            <source>the course “{name}” ({id}) on {host}</source>
            <translation>el curso «{name}» ({id}) de {host}</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/changes/origin.py" />
            <source>course {id} on {host}</source>
            <translation>el curso {id} de {host}</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/changes/plan.py" />
            <source>{unread} The plan leaves it alone, and creates nothing that it may be already.</source>
            <translation>{unread} El plan no lo toca, y no crea nada que quizá ya sea eso.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/changes/plan.py" />
            <source>The settings of {count} assignments in Codio were not read, to spare requests. What is to change in them is not in this plan; applying it reads them all.</source>
            <translation>No se leyeron los ajustes de {count} tareas en Codio, para ahorrar peticiones. Lo que hay que cambiar en ellas no está en este plan; al aplicarlo se leen todas.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/changes/plan.py" />
            <source>You chose to skip it.</source>
            <translation>Usted eligió omitirla.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/changes/plan.py" />
            <source>It has no launch URL yet.</source>
            <translation>Aún no tiene URL de lanzamiento.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/changes/plan.py" />
            <source>Give it its launch URL on the page Assignments, or skip it.</source>
            <translation>Déle su URL de lanzamiento en la página Tareas u omítala.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/changes/plan.py" />
            <source>It goes into no module yet. {question}</source>
            <translation>Todavía no va en ningún módulo. {question}</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/changes/plan.py" />
            <source>Canvas will refuse it.</source>
            <translation>Canvas lo rechazará.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/changes/plan.py" />
            <location filename="../../wizard/setup/checks/lti_app.py" />
            <source>{tool} is an LTI 1.3 app for Codio, and Canvas prefers those.</source>
            <translation>{tool} es una aplicación LTI 1.3 para Codio, y Canvas las prefiere.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/changes/read_back.py" />
            <source>What was made was not read back: it was stopped.</source>
            <translation>Lo hecho no se volvió a leer: se detuvo.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/changes/read_back.py" />
            <source>What was made could not be read back: {reason}</source>
            <translation>Lo hecho no se pudo volver a leer: {reason}</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/changes/recognition.py" />
            <source>Somebody else has changed “{name}” meanwhile. It stays as it is.</source>
            <translation>Entretanto otra persona ha cambiado «{name}». Queda como está.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/changes/recognition.py" />
            <source>“{name}” is gone meanwhile: there is nothing to change.</source>
            <translation>«{name}» ha desaparecido entretanto: no hay nada que cambiar.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/changes/recognition.py" />
            <source>Somebody else has created “{name}” meanwhile, or changed it since. It stays as it is, and nothing is created beside it.</source>
            <translation>Entretanto otra persona ha creado «{name}», o lo ha cambiado después. Queda como está, y no se crea nada a su lado.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/changes/recognition.py" />
            <source>“{name}” has been created more than once meanwhile, and all are alike: nobody can tell which is the wizard's. They stay as they are; choose the one to keep.</source>
            <translation>«{name}» se ha creado entretanto más de una vez, y todas son iguales: nadie puede decir cuál es la del asistente. Se quedan como están; elija cuál conservar.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/changes/refused.py" />
            <source>on the page Students</source>
            <translation>en la página Estudiantes</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/changes/refused.py" />
            <source>the link of {observer} to {student}</source>
            <translation>el enlace de {observer} con {student}</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/changes/refused.py" />
            <source>the assignment “{name}” ({module})</source>
            <translation>la tarea “{name}” ({module})</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/changes/refused.py" />
            <source>the assignment “{name}”</source>
            <translation>la tarea “{name}”</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/changes/refused.py" />
            <source>in {service}</source>
            <translation>en {service}</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/changes/refused.py" />
            <source>the mentor filter</source>
            <translation>el filtro de mentores</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/changes/refused.py" />
            <source>on the page Assignments, in its row</source>
            <translation>en la página Tareas, en su fila</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/changes/refused.py" />
            <source>the assignment group “{name}”</source>
            <translation>el grupo de tareas “{name}”</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/changes/refused.py" />
            <source>on the page Assignments, in the rows that name it</source>
            <translation>en la página Tareas, en las filas que lo nombran</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/changes/refused.py" />
            <source>on the page LTI app</source>
            <translation>en la página Aplicación LTI</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/changes/refused.py" />
            <source>the course “{name}”</source>
            <translation>el curso “{name}”</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/changes/refused.py" />
            <source>on the page Courses</source>
            <translation>en la página Cursos</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/changes/refused.py" />
            <location filename="../../wizard/setup/checks/results_app.py" />
            <location filename="../../wizard/setup/lti_app/app.py" />
            <source>“{name}”</source>
            <translation>“{name}”</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/changes/refused.py" />
            <source>this change</source>
            <translation>este cambio</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/changes/refused.py" />
            <source>in Codio</source>
            <translation>en Codio</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/changes/refused.py" />
            <source>the LTI app “{name}”</source>
            <translation>la aplicación LTI “{name}”</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/changes/refused.py" />
            <source>the LTI app</source>
            <translation>la aplicación LTI</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/changes/results.py" />
            <source>Skipped, because nothing more would succeed after this: {reason}</source>
            <translation>Omitido, porque después de esto nada más tendría éxito: {reason}</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/changes/seen_now.py" />
            <source>“{name}” is there already: somebody has created it since the plan was made. Plan again.</source>
            <translation>“{name}” ya existe: alguien lo ha creado desde que se hizo el plan. Vuelva a hacer el plan.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/changes/seen_now.py" />
            <source>Somebody has changed “{name}” since the plan was made: {fields}. Plan again.</source>
            <translation>Alguien ha cambiado “{name}” desde que se hizo el plan: {fields}. Vuelva a hacer el plan.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/changes/seen_now.py" />
            <source>“{name}” is gone: somebody has deleted it since the plan was made.</source>
            <translation>“{name}” ya no está: alguien lo ha eliminado desde que se hizo el plan.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/changes/seen_now.py" />
            <source>“{name}” is not there any more when it is read back. Plan again.</source>
            <translation>“{name}” ya no está al volver a leer. Vuelva a hacer el plan.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/changes/seen_now.py" />
            <source>“{name}” is there {count} times (ids {ids}): somebody has made it at the same time. Plan again: the plan deletes the younger one if this setup made it and nobody has used it.</source>
            <translation>“{name}” está {count} veces (id {ids}): alguien lo ha creado al mismo tiempo. Vuelva a hacer el plan: elimina el más reciente si lo creó esta configuración y nadie lo ha usado.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/changes/settling.py" />
            <source>Was done before the interruption: {action}</source>
            <translation>Se hizo antes de la interrupción: {action}</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/changes/settling.py" />
            <source>Was interrupted and is planned again: {action}</source>
            <translation>Se interrumpió y se planifica de nuevo: {action}</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/changes/settling.py" />
            <source>Was interrupted: {action} {reason}</source>
            <translation>Se interrumpió: {action} {reason}</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/changes/steps_back.py" />
            <source>Delete “{name}” from Canvas.</source>
            <translation>Eliminar «{name}» de Canvas.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/changes/steps_back.py" />
            <source>Set “{name}” back: {fields}.</source>
            <translation>Restablecer «{name}»: {fields}.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/changes/steps_back.py" />
            <source>Let “{name}” go of the app.</source>
            <translation>Desvincular «{name}» de la aplicación.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/changes/steps_back.py" />
            <source>Delete the LTI app “{name}” from the Canvas course.</source>
            <translation>Eliminar la aplicación LTI «{name}» del curso de Canvas.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/changes/steps_back.py" />
            <source>Set the LTI app “{name}” back: {fields}.</source>
            <translation>Restablecer la aplicación LTI «{name}»: {fields}.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/changes/steps_back.py" />
            <source>Delete the assignment group “{name}” from Canvas.</source>
            <translation>Eliminar de Canvas el grupo de tareas «{name}».</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/changes/steps_back.py" />
            <source>Let {observer} no longer observe {student}.</source>
            <translation>Hacer que {observer} deje de observar a {student}.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/changes/steps_back.py" />
            <source>Delete the Canvas course “{name}”.</source>
            <translation>Eliminar el curso de Canvas «{name}».</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/changes/steps_back.py" />
            <source>Unpublish the Canvas course “{name}”.</source>
            <translation>Retirar la publicación del curso de Canvas «{name}».</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/changes/steps_back.py" />
            <source>Set “{name}” in Codio back: {fields}.</source>
            <translation>Restablecer «{name}» en Codio: {fields}.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/changes/steps_back.py" />
            <source>Send Codio the list of mentors that was sent before.</source>
            <translation>Enviar a Codio la lista de mentores enviada anteriormente.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/changes/steps_back.py" />
            <source>An empty list of mentors is never sent.</source>
            <translation>Una lista de mentores vacía no se envía nunca.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/changes/steps_back.py" />
            <source>Codio did not say that it has taken the list.</source>
            <translation>Codio no dijo que haya aceptado la lista.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/changes/tool_words.py" />
            <source>shared secret (the one stored in Canvas cannot be read back)</source>
            <translation>secreto compartido (el guardado en Canvas no se puede leer)</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/changes/undo.py" />
            <source>It was gone already.</source>
            <translation>Ya no estaba.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/changes/undo.py" />
            <source>{service} answered as if it were done, but reading it back shows that it is not. Try again later.</source>
            <translation>{service} respondió como si estuviera hecho, pero al volver a leerlo se ve que no lo está. Inténtelo de nuevo más tarde.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/changes/undo.py" />
            <source>{service} answered that there is no {path}. What is not read back is not taken for gone. Check that this token still reaches the course, and try again.</source>
            <translation>{service} respondió que no existe {path}. Lo que no se puede volver a leer no se da por eliminado. Compruebe que este token todavía llega al curso e inténtelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/changes/undo.py" />
            <source>Canvas has nothing there under this id.</source>
            <translation>Canvas no tiene nada ahí con este identificador.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/changes/unknown_outcomes.py" />
            <source>{reason} Whether it was carried out could not be read: {unread} It is not repeated, and the next run begins by finding out.</source>
            <translation>{reason} No se pudo leer si se llevó a cabo: {unread} No se repite, y la próxima ejecución empieza por averiguarlo.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/changes/unknown_outcomes.py" />
            <source>{reason} Nobody knows yet whether it was carried out. Looking again in {seconds} s; nothing is repeated before that.</source>
            <translation>{reason} Nadie sabe aún si se llevó a cabo. Se vuelve a mirar dentro de {seconds} s; antes no se repite nada.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/assignments.py" />
            <source>Assignments read</source>
            <translation>Tareas leídas</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/assignments.py" />
            <source>What Codio and Canvas hold was read.</source>
            <translation>Se ha leído lo que contienen Codio y Canvas.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/assignments.py" />
            <source>Launch URLs</source>
            <translation>URL de lanzamiento</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/assignments.py" />
            <source>Every assignment that will be mapped has a launch URL.</source>
            <translation>Cada tarea que se va a asociar tiene una URL de lanzamiento.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/assignments.py" />
            <source>No conflicts</source>
            <translation>Sin conflictos</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/assignments.py" />
            <source>Each Codio assignment has its own URL and its own Canvas assignment.</source>
            <translation>Cada tarea de Codio tiene su propia URL y su propia tarea de Canvas.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/assignments.py" />
            <source>Assignment groups</source>
            <translation>Grupos de tareas</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/assignments.py" />
            <source>No two assignment groups have the same name, so that it is clear which is meant.</source>
            <translation>No hay dos grupos de tareas con el mismo nombre, así que está claro a cuál se refiere.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/assignments.py" />
            <source>Skipped assignments</source>
            <translation>Tareas omitidas</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/assignments.py" />
            <source>Nothing is left out by mistake.</source>
            <translation>Nada queda fuera por error.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/assignments.py" />
            <source>Published in Codio</source>
            <translation>Publicadas en Codio</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/assignments.py" />
            <source>Students find something when they open an assignment.</source>
            <translation>Los estudiantes encuentran algo cuando abren una tarea.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/assignments.py" />
            <source>{total} assignments in Codio: {mapped} mapped, {create} to create, {change} to change, {skip} skipped.</source>
            <translation>{total} tareas en Codio: {mapped} asociadas, {create} por crear, {change} por cambiar, {skip} omitidas.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/assignments.py" />
            <source>No API tells which assignments are published in Codio.</source>
            <translation>Ninguna API dice qué tareas están publicadas en Codio.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/assignments.py" />
            <location filename="../../wizard/setup/checks/courses.py" />
            <source>The Codio course has no assignment.</source>
            <translation>El curso de Codio no tiene ninguna tarea.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/assignments.py" />
            <source>Every assignment that is not skipped has a launch URL.</source>
            <translation>Cada tarea que no se omite tiene una URL de lanzamiento.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/assignments.py" />
            <source>“{name}” of {module} has no launch URL.</source>
            <translation>“{name}” de {module} no tiene URL de lanzamiento.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/assignments.py" />
            <source>Two Canvas assignments open this launch URL: {names}. The older one stays.</source>
            <translation>Dos tareas de Canvas abren esta URL de lanzamiento: {names}. Se queda la más antigua.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/assignments.py" />
            <source>No two rows stand in each other's way.</source>
            <translation>No hay dos filas que se estorben.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/assignments.py" />
            <source>{count} assignment groups have the name “{name}”: {groups}.</source>
            <translation>{count} grupos de tareas se llaman “{name}”: {groups}.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/assignments.py" />
            <source>Every assignment group has a name of its own.</source>
            <translation>Cada grupo de tareas tiene un nombre propio.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/assignments.py" />
            <source>Every assignment is skipped; nothing will be mapped.</source>
            <translation>Se omiten todas las tareas; no se asociará nada.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/assignments.py" />
            <source>In Codio's Overview make sure that each assignment is published; confirm it here.</source>
            <translation>Asegúrese en “Overview” de Codio de que cada tarea está publicada y confírmelo aquí.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/assignments.py" />
            <location filename="../../wizard/setup/checks/courses.py" />
            <source>Add and publish an assignment in Codio, or choose another course.</source>
            <translation>Añada y publique una tarea en Codio o elija otro curso.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/assignments.py" />
            <source>The LTI Integration URL of the assignment.</source>
            <translation>La “LTI Integration URL” de la tarea.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/assignments.py" />
            <source>Import Codio's Assignment URLs export, paste the URL, or skip the row.</source>
            <translation>Importe la exportación “Assignment URLs” de Codio, pegue la URL u omita la fila.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/assignments.py" />
            <source>One Codio assignment, one launch URL, one Canvas assignment.</source>
            <translation>Una tarea de Codio, una URL de lanzamiento, una tarea de Canvas.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/assignments.py" />
            <source>Go to Review and apply the plan: it deletes the one that this setup made.</source>
            <translation>Vaya a Revisar y aplique el plan: elimina el que creó esta configuración.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/assignments.py" />
            <location filename="../../wizard/setup/checks/results_assignments.py" />
            <source>Choose a target for at least one assignment.</source>
            <translation>Elija un destino para al menos una tarea.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/assignments.py" />
            <source>Skipped, as you chose: {names}.</source>
            <translation>Omitidas, como usted eligió: {names}.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/assignments.py" />
            <source>No assignment is skipped.</source>
            <translation>No se omite ninguna tarea.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/assignments.py" />
            <source>In Canvas move the assignments of one into the other and delete the empty one, or rename it. Until then the wizard uses the one with id {id}.</source>
            <translation>En Canvas mueva las tareas de uno al otro y elimine el vacío, o cámbiele el nombre. Hasta entonces el asistente usa el de id {id}.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/assignments.py" />
            <source>A Canvas assignment that is right, or that may be changed here.</source>
            <translation>Una tarea de Canvas que ya está bien, o que se puede cambiar aquí.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/assignments.py" />
            <source>id {id} with {count} assignments</source>
            <translation>id {id} con {count} tareas</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/assignments_course_target.py" />
            <source>One form of launch URL</source>
            <translation>Una sola forma de URL de lanzamiento</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/assignments_course_target.py" />
            <source>The launch URLs are all plain, or all constant.</source>
            <translation>Las URL de lanzamiento son todas simples o todas constantes.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/assignments_course_target.py" />
            <source>The course of constant URLs</source>
            <translation>El curso de las URL constantes</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/assignments_course_target.py" />
            <source>Codio knows which course a constant launch URL means.</source>
            <translation>Codio sabe a qué curso se refiere una URL de lanzamiento constante.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/assignments_course_target.py" />
            <source>Course copy</source>
            <translation>Copia del curso</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/assignments_course_target.py" />
            <source>Where Codio is to copy a course, it is told for whom.</source>
            <translation>Cuando Codio debe copiar un curso, se le indica para quién.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/assignments_course_target.py" />
            <source>Derived launch URLs</source>
            <translation>URL de lanzamiento derivadas</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/assignments_course_target.py" />
            <source>Launch URLs that the wizard made open what they should.</source>
            <translation>Las URL de lanzamiento que creó el asistente abren lo que deben.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/assignments_course_target.py" />
            <source>No API tells which Codio course “{value}” in {field} means.</source>
            <translation>Ninguna API dice a qué curso de Codio se refiere “{value}” en {field}.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/assignments_course_target.py" />
            <source>Install an app in this course: an account's app cannot name one course.</source>
            <translation>Instale una aplicación en este curso: la aplicación de una cuenta no puede nombrar un solo curso.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/assignments_course_target.py" />
            <source>The launch URLs are constant, and nothing tells Codio which course is meant.</source>
            <translation>Las URL de lanzamiento son constantes, y nada indica a Codio a qué curso se refieren.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/assignments_course_target.py" />
            <source>{field} names the chosen Codio course.</source>
            <translation>{field} nombra el curso de Codio elegido.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/assignments_course_target.py" />
            <source>A watched launch entered the chosen course by “{value}”.</source>
            <translation>Un lanzamiento observado entró en el curso elegido mediante “{value}”.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/assignments_course_target.py" />
            <source>Watch a test launch. After a course copy the value must be one that no other Canvas course has, and an instructor opens an assignment first; then confirm it here.</source>
            <translation>Observe un lanzamiento de prueba. Tras copiar un curso, el valor debe ser uno que no tenga ningún otro curso de Canvas, y un profesor debe abrir primero una tarea; después confírmelo aquí.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/assignments_course_target.py" />
            <source>Canvas does not show you whether the course has a SIS id, by which Codio would find it; nothing else tells which course is meant.</source>
            <translation>Canvas no le muestra si el curso tiene un id. de SIS, por el que Codio lo encontraría; nada más dice qué curso se quiere.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/assignments_course_target.py" />
            <source>Codio finds the course by its SIS id; no API tells which course that is.</source>
            <translation>Codio encuentra el curso por su identificador SIS; ninguna API dice qué curso es.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/assignments_course_target.py" />
            <source>Add {field} with a value of this Canvas course's own, such as Fall-2026, on the LTI app page; the plan writes it.</source>
            <translation>Añada {field} con un valor propio de este curso de Canvas, como Fall-2026, en la página “Aplicación LTI”; el plan lo escribirá.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/assignments_course_target.py" />
            <source>Apply the plan: it writes {field} into the app.</source>
            <translation>Aplique el plan: escribe {field} en la aplicación.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/assignments_course_target.py" />
            <source>{field} among the app's custom fields.</source>
            <translation>{field} entre los campos personalizados de la aplicación.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/assignments_course_target.py" />
            <source>{tool} has {field}: every course of the account that uses it opens one Codio course.</source>
            <translation>{tool} tiene {field}: cada curso de la cuenta que la usa abre un único curso de Codio.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/assignments_course_target.py" />
            <source>The launch URLs need no custom field that names the course.</source>
            <translation>Las URL de lanzamiento no necesitan un campo personalizado que nombre el curso.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/assignments_course_target.py" />
            <source>{field} names another Codio course, “{name}”: students would enter that one.</source>
            <translation>{field} nombra otro curso de Codio, “{name}”: los estudiantes entrarían en ese.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/assignments_course_target.py" />
            <source>Watch a test launch, or open an assignment yourself and confirm it here.</source>
            <translation>Observe un lanzamiento de prueba, o abra usted una tarea y confírmelo aquí.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/assignments_course_target.py" />
            <source>A watched launch entered the chosen course by its SIS id.</source>
            <translation>Un lanzamiento observado entró en el curso elegido por su id. de SIS.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/assignments_course_target.py" />
            <source>The app passes the SIS id of the Canvas course on, and the course has none.</source>
            <translation>La aplicación transmite el id. de SIS del curso de Canvas, y el curso no tiene ninguno.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/assignments_course_target.py" />
            <source>The app asks Codio for no copy of a course.</source>
            <translation>La aplicación no pide a Codio ninguna copia de un curso.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/assignments_course_target.py" />
            <source>No launch URL was made by the wizard.</source>
            <translation>El asistente no ha formado ninguna URL de lanzamiento.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/assignments_course_target.py" />
            <source>{plain} launch URLs name their course and {constant} do not: “{name}” is one of the few.</source>
            <translation>{plain} URL de lanzamiento nombran su curso y {constant} no: “{name}” es una de las pocas.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/assignments_course_target.py" />
            <source>No launch URL is known yet.</source>
            <translation>Todavía no se conoce ninguna URL de lanzamiento.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/assignments_course_target.py" />
            <source>Every launch URL names its course.</source>
            <translation>Todas las URL de lanzamiento nombran su curso.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/assignments_course_target.py" />
            <source>Every launch URL is constant; the app names the course.</source>
            <translation>Todas las URL de lanzamiento son constantes; la aplicación nombra el curso.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/assignments_course_target.py" />
            <source>Install an app in this course, and have the field removed there.</source>
            <translation>Instale una aplicación en este curso y haga quitar el campo allí.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/assignments_course_target.py" />
            <source>{field}={id}</source>
            <translation>{field}={id}</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/assignments_course_target.py" />
            <source>Apply the plan: it writes the chosen course into the app. If the LTI app page names the field itself, change it there first.</source>
            <translation>Aplique el plan: escribe el curso elegido en la aplicación. Si la propia página “Aplicación LTI” nombra el campo, cámbielo antes allí.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/assignments_course_target.py" />
            <source>Give the course one, as “SIS id of the Canvas course” says, and check.</source>
            <translation>Déle uno al curso, como dice “Id. de SIS del curso de Canvas”, y compruebe.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/assignments_course_target.py" />
            <source>The app has codio_parent_course_id, but launch URLs name their course: no copy is ever made.</source>
            <translation>La aplicación tiene codio_parent_course_id, pero las URL de lanzamiento nombran su curso: nunca se hace ninguna copia.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/assignments_course_target.py" />
            <source>A launch of “{name}” proved the pattern of the {count} derived URLs.</source>
            <translation>Un lanzamiento de “{name}” demostró el patrón de las {count} URL derivadas.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/assignments_course_target.py" />
            <source>{count} launch URLs are derived from another one, not proven; “{name}” is one.</source>
            <translation>{count} URL de lanzamiento se derivan de otra y no están demostradas; “{name}” es una de ellas.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/assignments_course_target.py" />
            <source>All URLs with the course id, or, with constant URLs, none.</source>
            <translation>Todas las URL con el id. del curso o, con URL constantes, ninguna.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/assignments_course_target.py" />
            <source>Enable LTI constant URLs was switched in Codio after some were copied. Export the Assignment URLs again, import the file and apply the plan.</source>
            <translation>“Enable LTI constant URLs” se cambió en Codio después de copiar algunas. Exporte de nuevo las “Assignment URLs”, importe el archivo y aplique el plan.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/assignments_course_target.py" />
            <source>Switch on constant URLs in Codio and import its export, or remove the field.</source>
            <translation>Active las URL constantes en Codio e importe su exportación, o quite el campo.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/assignments_course_target.py" />
            <source>The app has codio_parent_course_id, but no {field}.</source>
            <translation>La aplicación tiene codio_parent_course_id, pero no {field}.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/assignments_course_target.py" />
            <source>Codio copies its course for this Canvas course.</source>
            <translation>Codio copia su curso para este curso de Canvas.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/assignments_course_target.py" />
            <source>Import Codio's Assignment URLs export, or watch a test launch of one of them; or compare a few with Codio's Overview and confirm it here.</source>
            <translation>Importe la exportación “Assignment URLs” de Codio, u observe un lanzamiento de prueba de una de ellas; o compare algunas con “Overview” de Codio y confírmelo aquí.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/assignments_course_target.py" />
            <source>Both fields: Codio files the copy under the second.</source>
            <translation>Ambos campos: Codio registra la copia con el segundo.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/assignments_course_target.py" />
            <source>Add {field} with a value of this Canvas course's own, such as Fall-2026, on the LTI app page.</source>
            <translation>Añada {field} con un valor propio de este curso de Canvas, como Fall-2026, en la página “Aplicación LTI”.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/assignments_sis_id.py" />
            <source>Enter a SIS id of this course's own, such as Fall-2026, on the page “Courses” (in the setup file: courses.sis_course_id) before anybody opens an assignment; the plan sets it.</source>
            <translation>Introduzca un id. de SIS propio de este curso, como Fall-2026, en la página “Cursos” (en el archivo de configuración: courses.sis_course_id) antes de que alguien abra una tarea; el plan lo pone.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/assignments_sis_id.py" />
            <source>SIS id of the Canvas course</source>
            <translation>Id. de SIS del curso de Canvas</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/assignments_sis_id.py" />
            <source>Where launch URLs leave the course open, its SIS id tells Codio which it is.</source>
            <translation>Donde las URL de lanzamiento no nombran el curso, su id. de SIS le dice a Codio cuál es.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/assignments_sis_id.py" />
            <source>Go to Review and apply the plan: it sets “{sis_id}”.</source>
            <translation>Vaya a Revisar y aplique el plan: pone “{sis_id}”.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/assignments_sis_id.py" />
            <source>It has the SIS id “{sis_id}”, and none of the {count} other courses that you see has the same.</source>
            <translation>Tiene el id. de SIS “{sis_id}” y ninguno de los otros {count} cursos que usted ve tiene el mismo.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/assignments_sis_id.py" />
            <source>A SIS id of its own: nothing else tells Codio the course.</source>
            <translation>Un id. de SIS propio: nada más le dice a Codio cuál es el curso.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/assignments_sis_id.py" />
            <source>The SIS id “{sis_id}” is that of “{name}” too: Codio can take the two Canvas courses for one.</source>
            <translation>El id. de SIS “{sis_id}” es también el de “{name}”: Codio puede tomar los dos cursos de Canvas por uno solo.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/assignments_sis_id.py" />
            <source>It has the SIS id “{sis_id}”, which Canvas gives to no second course of its root account. None of other accounts was looked at.</source>
            <translation>Tiene el id. de SIS “{sis_id}”, que Canvas no da a ningún otro curso de su cuenta raíz. No se miró ninguno de otras cuentas.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/assignments_sis_id.py" />
            <source>Neither constant URLs nor course copy are meant: launch URLs name the course.</source>
            <translation>No se quieren ni URL constantes ni copia de cursos: las URL de lanzamiento nombran el curso.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/assignments_sis_id.py" />
            <source>A SIS id that no other Canvas course has.</source>
            <translation>Un id. de SIS que no tenga ningún otro curso de Canvas.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/assignments_sis_id.py" />
            <source>Ask a Canvas administrator for the permission “{label}”, or to look under Settings → Course Details → SIS ID; confirm here that it has one of its own.</source>
            <translation>Pida a un administrador de Canvas el permiso “{label}”, o que mire en Settings → Course Details → SIS ID; confirme aquí que tiene uno propio.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/base.py" />
            <source>What Codio tells of it is still being read.</source>
            <translation>Todavía se está leyendo lo que Codio dice de esto.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/base.py" />
            <location filename="../../wizard/setup/set_aside.py" />
            <source>{names} and {count} more</source>
            <translation>{names} y {count} más</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/base.py" />
            <source>Not read yet.</source>
            <translation>Aún no leído.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/base.py" />
            <source>Check this page, or the pages before it.</source>
            <translation>Compruebe esta página o las páginas anteriores.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/canvas.py" />
            <source>The address is Canvas</source>
            <translation>La dirección es de Canvas</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/canvas.py" />
            <source>A Canvas answers at the address.</source>
            <translation>Un Canvas responde en la dirección.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/canvas.py" />
            <source>The access token works</source>
            <translation>El token de acceso funciona</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/canvas.py" />
            <source>Canvas accepts the token and says whose it is.</source>
            <translation>Canvas acepta el token y dice de quién es.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/canvas.py" />
            <source>You may set up courses</source>
            <translation>Usted puede configurar cursos</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/canvas.py" />
            <source>The token's owner is an administrator or teaches a course.</source>
            <translation>El dueño del token es administrador o enseña en un curso.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/canvas.py" />
            <source>This is the real Canvas</source>
            <translation>Este es el Canvas real</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/canvas.py" />
            <source>The address is not a test or beta copy.</source>
            <translation>La dirección no es una copia de prueba ni beta.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/canvas.py" />
            <source>No Canvas address was entered.</source>
            <translation>No se introdujo ninguna dirección de Canvas.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/canvas.py" />
            <source>Connected as {person}.</source>
            <translation>Conectado como {person}.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/canvas.py" />
            <source>You administer {accounts}.</source>
            <translation>Usted administra {accounts}.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/canvas.py" />
            <source>You teach courses here. An administrator's role is not needed for them.</source>
            <translation>Usted enseña en cursos aquí. Para ellos no hace falta el rol de administrador.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/canvas.py" />
            <source>{host} is a test copy of your Canvas.</source>
            <translation>{host} es una copia de prueba de su Canvas.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/canvas.py" />
            <source>This is not one of Instructure's test copies.</source>
            <translation>Esta no es una de las copias de prueba de Instructure.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/canvas.py" />
            <source>An address such as https://school.instructure.com</source>
            <translation>Una dirección como https://school.instructure.com</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/canvas.py" />
            <source>Copy the address from the browser after you have logged in to Canvas.</source>
            <translation>Copie la dirección del navegador después de iniciar sesión en Canvas.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/canvas.py" />
            <source>Canvas answers at this address.</source>
            <translation>Canvas responde en esta dirección.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/canvas.py" />
            <source>Canvas answers at {address}.</source>
            <translation>Canvas responde en {address}.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/canvas.py" />
            <source>The address was not tried yet.</source>
            <translation>Aún no se ha probado la dirección.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/canvas.py" />
            <source>In this Canvas you are neither an administrator nor a teacher of any course.</source>
            <translation>En este Canvas usted no es ni administrador ni profesor de ningún curso.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/canvas.py" />
            <source>Canvas lists no course and no account of yours.</source>
            <translation>Canvas no muestra ningún curso ni cuenta suyos.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/canvas.py" />
            <source>Instructure overwrites it regularly; set up production at its own address.</source>
            <translation>Instructure la sobrescribe con regularidad; configure el Canvas de producción en su propia dirección.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/canvas.py" />
            <source>Enter an access token and check this page.</source>
            <translation>Introduzca un token de acceso y compruebe esta página.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/canvas.py" />
            <source>Canvas accepts the access token.</source>
            <translation>Canvas acepta el token de acceso.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/canvas.py" />
            <source>No access token was entered.</source>
            <translation>No se introdujo ningún token de acceso.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/canvas.py" />
            <source>The token's owner may change the course.</source>
            <translation>El dueño del token puede cambiar el curso.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/canvas.py" />
            <source>Use the access token of the course's teacher or of an administrator.</source>
            <translation>Use el token de acceso del profesor del curso o de un administrador.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/canvas.py" />
            <source>Make sure that you are enrolled as a teacher in the course.</source>
            <translation>Asegúrese de estar inscrito como profesor en el curso.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/canvas.py" />
            <source>In Canvas open Account → Settings → New Access Token and paste it here.</source>
            <translation>En Canvas abra Cuenta → Configuración → “New Access Token” (nuevo token de acceso) y pegue el token aquí.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/canvas_token.py" />
            <source>{token} ends on {date}.</source>
            <translation>{token} caduca el {date}.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/canvas_token.py" />
            <source>In Canvas open Account → Settings, look below “Approved Integrations” for the day on which it expires, and have another one ready before.</source>
            <translation>En Canvas abra Cuenta → Configuración, busque bajo “Approved Integrations” (integraciones aprobadas) el día en que caduca y tenga otro listo antes.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/canvas_token.py" />
            <source>Have another one ready before: without it neither the daily verification nor undo works. {how}</source>
            <translation>Tenga otro listo antes: sin él no funcionan ni la verificación diaria ni deshacer. {how}</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/canvas_token.py" />
            <source>In Canvas open Account → Settings → New Access Token, and put the new token here and wherever a verification is run with the old one.</source>
            <translation>En Canvas abra Cuenta → Configuración → “New Access Token” (nuevo token de acceso) y ponga el token nuevo aquí y dondequiera que se ejecute una verificación con el antiguo.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/canvas_token.py" />
            <source>{how} Choose an end at most {days} days ahead: your institution may allow no more to people who are not administrators.</source>
            <translation>{how} Elija una fecha de caducidad a {days} días como máximo: es posible que su institución no permita más a quienes no son administradores.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/canvas_token.py" />
            <source>It is limited to {count} scopes and lacks {missing} that are needed: to {purposes} ({names}).</source>
            <translation>Está limitado a {count} ámbitos y le faltan {missing} que se necesitan: para {purposes} ({names}).</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/canvas_token.py" />
            <source>Have these scopes, and “Allow Include Parameters”, added to its developer key, or use a token that is not limited to scopes: Account → Settings → New Access Token.</source>
            <translation>Haga que se añadan estos ámbitos y “Allow Include Parameters” a su clave de desarrollador, o use un token que no esté limitado a ámbitos: Cuenta → Configuración → “New Access Token” (nuevo token de acceso).</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/canvas_token.py" />
            <source>The access token lasts</source>
            <translation>El token de acceso dura</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/canvas_token.py" />
            <source>The access token does not end within two weeks.</source>
            <translation>El token de acceso no caduca en las próximas dos semanas.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/canvas_token.py" />
            <source>The access token is not limited too much</source>
            <translation>El token de acceso no está demasiado limitado</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/canvas_token.py" />
            <source>The access token's scopes, where it has any, hold what the setup needs.</source>
            <translation>Los ámbitos del token de acceso, si los tiene, contienen lo que la configuración necesita.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/canvas_token.py" />
            <source>The access token “{purpose}”</source>
            <translation>El token de acceso “{purpose}”</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/canvas_token.py" />
            <source>the access token “{purpose}”</source>
            <translation>el token de acceso “{purpose}”</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/canvas_token.py" />
            <source>The access token</source>
            <translation>El token de acceso</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/canvas_token.py" />
            <source>the access token</source>
            <translation>el token de acceso</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/canvas_token.py" />
            <source>It is limited to scopes, and may not even show which they are.</source>
            <translation>Está limitado a ámbitos, y ni siquiera puede mostrar cuáles son.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/canvas_token.py" />
            <source>Canvas does not tell when this access token ends: it shows no such token of yours.</source>
            <translation>Canvas no dice cuándo caduca este token de acceso: no muestra ningún token suyo así.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/canvas_token.py" />
            <source>Canvas shows {token} as pending: it was made for you by somebody else.</source>
            <translation>Canvas muestra {token} como pendiente: otra persona lo creó para usted.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/canvas_token.py" />
            <source>Canvas does not tell whether the access token is limited to scopes.</source>
            <translation>Canvas no dice si el token de acceso está limitado a ámbitos.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/canvas_token.py" />
            <source>It is not limited to scopes: it may do whatever you may do.</source>
            <translation>No está limitado a ámbitos: puede hacer todo lo que usted puede hacer.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/canvas_token.py" />
            <source>{lacks} But Canvas has just shown the token itself, which is not among them either, so that it may not hold the token to them.</source>
            <translation>{lacks} Pero Canvas acaba de mostrar el propio token, que tampoco está entre ellos, así que es posible que no limite el token a ellos.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/canvas_token.py" />
            <source>Activate it in Canvas: Account → Settings → Approved Integrations. Until then Canvas may refuse it any time.</source>
            <translation>Actívelo en Canvas: Cuenta → Configuración → “Approved Integrations” (integraciones aprobadas). Hasta entonces Canvas puede rechazarlo en cualquier momento.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/canvas_token.py" />
            <source>Canvas shows {token} as deleted or switched off.</source>
            <translation>Canvas muestra {token} como eliminado o desactivado.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/canvas_token.py" />
            <source>If requests are refused although you have the right, use a token that is not limited to scopes.</source>
            <translation>Si se rechazan peticiones aunque usted tiene el permiso, use un token que no esté limitado a ámbitos.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/canvas_token.py" />
            <source>The access token may do all that this setup needs.</source>
            <translation>El token de acceso puede hacer todo lo que esta configuración necesita.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/canvas_token.py" />
            <source>It is limited to {count} scopes, and those that this setup needs are among them. Whether include parameters are allowed Canvas does not tell; what does not come because of that is said where it is looked for.</source>
            <translation>Está limitado a {count} ámbitos, y los que esta configuración necesita están entre ellos. Canvas no dice si se permiten los parámetros “include”; lo que no llegue por eso se dice donde se busca.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/canvas_token.py" />
            <source>see how things stand</source>
            <translation>ver cómo está todo</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/canvas_token.py" />
            <source>install and change the app</source>
            <translation>instalar y cambiar la aplicación</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/canvas_token.py" />
            <source>create and change assignments</source>
            <translation>crear y cambiar tareas</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/canvas_token.py" />
            <source>place assignments into modules</source>
            <translation>colocar tareas en módulos</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/canvas_token.py" />
            <source>publish the course, or give it a SIS id</source>
            <translation>publicar el curso o darle un ID de SIS</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/canvas_token.py" />
            <source>create a course</source>
            <translation>crear un curso</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/canvas_token.py" />
            <source>link observers to students</source>
            <translation>vincular observadores con estudiantes</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/canvas_token.py" />
            <source>take changes back</source>
            <translation>deshacer cambios</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/canvas_token.py" />
            <source>tell when the token ends</source>
            <translation>saber cuándo caduca el token</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/canvas_token.py" />
            <source>take the token back at the end</source>
            <translation>retirar el token al final</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/canvas_token.py" />
            <source>say more about accounts</source>
            <translation>decir más sobre las cuentas</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/canvas_token.py" />
            <source>The access token is active.</source>
            <translation>El token de acceso está activo.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/canvas_token.py" />
            <source>Canvas does not tell when {token} ends. An app has made it, and most tokens of apps end after an hour.</source>
            <translation>Canvas no dice cuándo caduca {token}. Lo creó una aplicación, y la mayoría de los tokens de aplicaciones caducan al cabo de una hora.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/canvas_token.py" />
            <source>Canvas does not tell when {token} ends.</source>
            <translation>Canvas no dice cuándo caduca {token}.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/canvas_token.py" />
            <source>{token} never ends by itself.</source>
            <translation>{token} no caduca nunca por sí solo.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/canvas_token.py" />
            <source>{token} has ended: {date}.</source>
            <translation>{token} ha caducado: {date}.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/codio.py" />
            <source>US version of Codio</source>
            <translation>Codio de EE. UU.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/codio.py" />
            <source>The LTI App can work with this Codio.</source>
            <translation>La aplicación LTI puede trabajar con este Codio.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/codio.py" />
            <source>The API integration works</source>
            <translation>La integración de API funciona</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/codio.py" />
            <source>Codio accepts client ID and secret.</source>
            <translation>Codio acepta el identificador de cliente y el secreto.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/codio.py" />
            <source>The organization has courses</source>
            <translation>La organización tiene cursos</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/codio.py" />
            <source>There is a course that can be connected.</source>
            <translation>Hay un curso que se puede conectar.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/codio.py" />
            <source>{domain} is the UK version of Codio. The LTI App works with the US version only.</source>
            <translation>{domain} es la versión británica de Codio. La aplicación LTI solo funciona con la de EE. UU.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/codio.py" />
            <source>{domain} is not the UK version of Codio.</source>
            <translation>{domain} no es la versión británica de Codio.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/codio.py" />
            <source>Codio accepts the API integration.</source>
            <translation>Codio acepta la integración de API.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/codio.py" />
            <source>The organization has an active course.</source>
            <translation>La organización tiene un curso activo.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/codio.py" />
            <source>The organization has no active course.</source>
            <translation>La organización no tiene ningún curso activo.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/codio.py" />
            <source>Codio at codio.com</source>
            <translation>Codio en codio.com</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/codio.py" />
            <source>If your organization is on codio.com, choose that domain. If it is on codio.co.uk, set up the app by hand with Codio's XML Configuration Url instead of this wizard.</source>
            <translation>Si su organización está en codio.com, elija ese dominio. Si está en codio.co.uk, configure la aplicación a mano con la “XML Configuration Url” de Codio en lugar de usar este asistente.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/codio.py" />
            <source>At least one course that is not archived.</source>
            <translation>Al menos un curso que no esté archivado.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/codio.py" />
            <source>Create a course in Codio, or use the API integration of its organization.</source>
            <translation>Cree un curso en Codio o use la integración de API de su organización.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/codio.py" />
            <source>Client ID or client secret is missing.</source>
            <translation>Falta el identificador de cliente o su secreto.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/codio.py" />
            <source>In Codio open Organization → Integrations → API Integrations, add an integration and copy both values here.</source>
            <translation>En Codio abra Organization → Integrations → API Integrations, añada una integración y copie aquí los dos valores.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/course_lms_url.py" />
            <source>Address of the course home page</source>
            <translation>Dirección de la página de inicio del curso</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/course_lms_url.py" />
            <source>The address belongs to the chosen Canvas course.</source>
            <translation>La dirección pertenece al curso de Canvas elegido.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/course_lms_url.py" />
            <source>LTI is enabled in the Codio course</source>
            <translation>LTI está activado en el curso de Codio</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/course_lms_url.py" />
            <source>Codio lets people in from Canvas.</source>
            <translation>Codio deja entrar a quienes vienen de Canvas.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/course_lms_url.py" />
            <source>Course LMS url is entered in Codio</source>
            <translation>“Course LMS url” está puesta en Codio</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/course_lms_url.py" />
            <source>Codio sends students back to the right Canvas course.</source>
            <translation>Codio devuelve a los estudiantes al curso de Canvas correcto.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/course_lms_url.py" />
            <source>No API tells what is entered as Course LMS url in Codio.</source>
            <translation>Ninguna API dice qué hay en “Course LMS url” en Codio.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/course_lms_url.py" />
            <source>{url} is the home page of “{name}”.</source>
            <translation>{url} es la página de inicio de “{name}”.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/course_lms_url.py" />
            <source>Codio copies its course for this Canvas course: the copy has no Course LMS url at first, and works without one.</source>
            <translation>Codio copia su curso para este curso de Canvas: al principio la copia no tiene “Course LMS url”, y funciona sin ella.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/course_lms_url.py" />
            <source>In the Codio course open Admin → LTI / LMS, paste the address into Course LMS url, press Save Changes, and confirm it here.</source>
            <translation>En el curso de Codio abra Admin → LTI / LMS, pegue la dirección en “Course LMS url”, pulse “Save Changes” y confírmelo aquí.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/course_lms_url.py" />
            <source>{student} came into the Codio course from Canvas, so LTI is enabled.</source>
            <translation>{student} entró en el curso de Codio desde Canvas, así que LTI está activado.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/course_lms_url.py" />
            <source>No API tells whether LTI is enabled in the Codio course.</source>
            <translation>Ninguna API dice si LTI está activado en el curso de Codio.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/course_lms_url.py" />
            <source>Nothing has to be entered where Codio copies the course.</source>
            <translation>No hay que introducir nada cuando Codio copia el curso.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/course_lms_url.py" />
            <source>In the Codio course open Admin → LTI / LMS, switch on Enable LTI, leave Enroll to course only off, press Save Changes, and confirm it here.</source>
            <translation>En el curso de Codio abra Admin → LTI / LMS, active “Enable LTI”, deje “Enroll to course only” desactivado, pulse “Save Changes” y confírmelo aquí.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/courses.py" />
            <source>A Canvas course that you may change.</source>
            <translation>Un curso de Canvas que usted pueda cambiar.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/courses.py" />
            <source>A Codio course of your organization that is not archived.</source>
            <translation>Un curso de Codio de su organización que no esté archivado.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/courses.py" />
            <source>The Canvas course exists, runs and is yours to change.</source>
            <translation>El curso de Canvas existe, está en marcha y usted puede cambiarlo.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/courses.py" />
            <source>Permissions in the Canvas course</source>
            <translation>Permisos en el curso de Canvas</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/courses.py" />
            <source>Your role has every permission the setup needs.</source>
            <translation>Su rol tiene todos los permisos que necesita la configuración.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/courses.py" />
            <source>The Codio course exists in your organization and is not archived.</source>
            <translation>El curso de Codio existe en su organización y no está archivado.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/courses.py" />
            <source>Assignments in the Codio course</source>
            <translation>Tareas en el curso de Codio</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/courses.py" />
            <source>There is something to map.</source>
            <translation>Hay algo que asociar.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/courses.py" />
            <source>End of the Codio course</source>
            <translation>Fin del curso de Codio</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/courses.py" />
            <source>Codio does not archive the course soon.</source>
            <translation>Codio no archivará pronto el curso.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/courses.py" />
            <source>The same e-mail address in both</source>
            <translation>La misma dirección de correo en ambos</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/courses.py" />
            <source>Codio will recognize you when you come from Canvas.</source>
            <translation>Codio le reconocerá cuando venga de Canvas.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/courses.py" />
            <source>Your role may not {purpose}.</source>
            <translation>Su rol no puede {purpose}.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/courses.py" />
            <source>you</source>
            <translation>usted</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/courses.py" />
            <source>The Canvas course “{name}” is concluded.</source>
            <translation>El curso de Canvas “{name}” está concluido.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/courses.py" />
            <source>You may {purposes}.</source>
            <translation>Usted puede {purposes}.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/courses.py" />
            <source>The Codio course ends on {date}; Codio then archives it, and it is read-only.</source>
            <translation>El curso de Codio termina el {date}; Codio lo archiva entonces y queda en solo lectura.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/courses.py" />
            <source>The Codio course does not end within two weeks.</source>
            <translation>El curso de Codio no termina en las próximas dos semanas.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/courses.py" />
            <source>It has {count} assignments in {modules} modules.</source>
            <translation>Tiene {count} tareas en {modules} módulos.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/courses.py" />
            <source>Canvas does not show your e-mail address to the wizard.</source>
            <translation>Canvas no muestra su dirección de correo al asistente.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/courses.py" />
            <source>A course that still runs.</source>
            <translation>Un curso que siga en marcha.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/courses.py" />
            <source>Ask a Canvas administrator to re-open it, or choose another course.</source>
            <translation>Pida a un administrador de Canvas que lo reabra o elija otro curso.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/courses.py" />
            <source>The Canvas course “{name}” was deleted.</source>
            <translation>El curso de Canvas “{name}” fue eliminado.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/courses.py" />
            <source>The Canvas course is “{name}”.</source>
            <translation>El curso de Canvas es “{name}”.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/courses.py" />
            <source>The permission “{label}” in this course.</source>
            <translation>El permiso “{label}” en este curso.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/courses.py" />
            <source>Set a later end date in the settings of the Codio course.</source>
            <translation>Ponga una fecha de fin posterior en la configuración del curso de Codio.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/courses.py" />
            <source>At least one published assignment.</source>
            <translation>Al menos una tarea publicada.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/courses.py" />
            <source>Compare your e-mail addresses in Canvas and in Codio yourself.</source>
            <translation>Compare usted mismo sus direcciones de correo en Canvas y en Codio.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/courses.py" />
            <source>{email} is a teacher of the Codio course.</source>
            <translation>{email} es profesor del curso de Codio.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/courses.py" />
            <source>{email} is not among the teachers of the Codio course.</source>
            <translation>{email} no está entre los profesores del curso de Codio.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/courses.py" />
            <source>Canvas does not show course {id} to {name}. It belongs to somebody else, was deleted, or you are not enrolled in it.</source>
            <translation>Canvas no muestra el curso {id} a {name}. Es de otra persona, fue eliminado o usted no está inscrito en él.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/courses.py" />
            <source>No Canvas course was chosen.</source>
            <translation>No se eligió ningún curso de Canvas.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/courses.py" />
            <source>A course that exists.</source>
            <translation>Un curso que exista.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/courses.py" />
            <source>Choose another course.</source>
            <translation>Elija otro curso.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/courses.py" />
            <source>Ask a Canvas administrator to switch on “{label}” for your role under Admin → Permissions, or to run the wizard.</source>
            <translation>Pida a un administrador de Canvas que active “{label}” para su rol en Administrador → Permisos, o que ejecute él el asistente.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/courses.py" />
            <source>No Codio course was chosen.</source>
            <translation>No se eligió ningún curso de Codio.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/courses.py" />
            <source>Your e-mail address must be exactly the same in Canvas and in Codio: change one of them, or have {email} added as a teacher in Codio.</source>
            <translation>Su dirección de correo debe ser exactamente la misma en Canvas y en Codio: cambie una de ellas o haga que se añada {email} como profesor en Codio.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/courses.py" />
            <source>Choose a course of your own, ask its teacher to enrol you as a teacher, or use an administrator's access token.</source>
            <translation>Elija un curso propio, pida a su profesor que le inscriba como profesor o use el token de acceso de un administrador.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/courses.py" />
            <source>Choose the course from the list, or create a test course.</source>
            <translation>Elija el curso de la lista o cree un curso de prueba.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/courses.py" />
            <location filename="../../wizard/setup/error_texts.py" />
            <source>Choose the course from the list.</source>
            <translation>Elija el curso de la lista.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/courses.py" />
            <source>The Codio course “{name}” is archived and read-only.</source>
            <translation>El curso de Codio “{name}” está archivado y es de solo lectura.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/courses.py" />
            <source>The Codio course is “{name}”.</source>
            <translation>El curso de Codio es “{name}”.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/courses.py" />
            <source>Choose this term's course, or un-archive it in Codio.</source>
            <translation>Elija el curso de este período o desarchívelo en Codio.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/earlier_settings.py" />
            <source>The settings of {count} of {all} assignments were not read, to spare requests to Codio, and what an earlier reading found is more than {hours} hours old, or nothing.</source>
            <translation>No se leyeron los ajustes de {count} de {all} tareas, para ahorrar peticiones a Codio, y lo que encontró una lectura anterior tiene más de {hours} horas, o no hay nada.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/earlier_settings.py" />
            <source>So it is not known whether this is as it should be.</source>
            <translation>Por eso no se sabe si esto está como debe.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/earlier_settings.py" />
            <source>Check again: what was left out is read first then. On the command line, --codio-requests names how many requests verify may take.</source>
            <translation>Compruebe otra vez: entonces se lee primero lo que quedó fuera. En la línea de comandos, --codio-requests indica cuántas peticiones puede hacer verify.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/lti_app.py" />
            <source>No LTI 1.3 app in the way</source>
            <translation>Ninguna aplicación LTI 1.3 estorba</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/lti_app.py" />
            <source>No installed LTI 1.3 app takes the launches over.</source>
            <translation>Ninguna aplicación LTI 1.3 instalada se queda con los lanzamientos.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/lti_app.py" />
            <location filename="../../wizard/ui/lti_app/lti_app_page.py" />
            <source>The app in Canvas</source>
            <translation>La aplicación en Canvas</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/lti_app.py" />
            <source>It is known which app the setup uses.</source>
            <translation>Se sabe qué aplicación usa la configuración.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/lti_app.py" />
            <source>No second Codio app</source>
            <translation>Ninguna segunda aplicación de Codio</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/lti_app.py" />
            <source>Only one Codio app can be chosen by mistake.</source>
            <translation>Solo hay una aplicación de Codio; no se puede elegir otra por error.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/lti_app.py" />
            <source>Key and secret are Codio's</source>
            <translation>La clave y el secreto son los de Codio</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/lti_app.py" />
            <source>Codio accepts what Canvas signs.</source>
            <translation>Codio acepta lo que firma Canvas.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/lti_app.py" />
            <source>Two apps have the same key and domain: {first}; {second}. The wizard uses the first.</source>
            <translation>Dos aplicaciones tienen la misma clave y el mismo dominio: {first}; {second}. El asistente usa la primera.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/lti_app.py" />
            <source>No LTI 1.3 app of Codio is installed that could answer instead.</source>
            <translation>No hay instalada ninguna aplicación LTI 1.3 de Codio que pudiera responder en su lugar.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/lti_app.py" />
            <source>No second Codio app is installed.</source>
            <translation>No hay instalada una segunda aplicación de Codio.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/lti_app.py" />
            <source>Go to Review and apply the plan: it binds its assignments to the first and deletes the second.</source>
            <translation>Vaya a Revisar y aplique el plan: vincula sus tareas a la primera y elimina la segunda.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/lti_app.py" />
            <source>Remove it in Canvas once you are sure that no assignment uses it.</source>
            <translation>Elimínela en Canvas cuando esté seguro de que ninguna tarea la usa.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/lti_app.py" />
            <source>Codio let {student} in from Canvas, so key and secret are right.</source>
            <translation>Codio dejó entrar a {student} desde Canvas, así que la clave y el secreto son correctos.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/lti_app.py" />
            <source>No API tells whether these are the key and secret that Codio expects.</source>
            <translation>Ninguna API dice si son la clave y el secreto que espera Codio.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/lti_app.py" />
            <source>{tool} is an LTI 1.3 app for Codio. It answers no launch of this setup.</source>
            <translation>{tool} es una aplicación LTI 1.3 para Codio. No responde a ningún lanzamiento de esta configuración.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/lti_app.py" />
            <source>Canvas will send “{name}” to it, not to {ours}.</source>
            <translation>Canvas le enviará “{name}” a ella, no a {ours}.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/lti_app.py" />
            <source>It would get every launch, not the app of this setup.</source>
            <translation>Recibiría todos los lanzamientos, en lugar de la aplicación de esta configuración.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/lti_app.py" />
            <source>No LTI 1.3 app that matches Codio's host, in this course or above it.</source>
            <translation>Ninguna aplicación LTI 1.3 para el host de Codio, ni en este curso ni por encima de él.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/lti_app.py" />
            <source>The Codio app is not installed yet.</source>
            <translation>La aplicación de Codio aún no está instalada.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/lti_app.py" />
            <source>{tool} is installed above the course with your key; the course uses it.</source>
            <translation>{tool} está instalada por encima del curso con su clave; el curso la usa.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/lti_app.py" />
            <source>{tool} is another app for Codio.</source>
            <translation>{tool} es otra aplicación para Codio.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/lti_app.py" />
            <source>Compare both with LTI Consumer and LTI Secret in Codio and confirm it here; a watched test launch proves it.</source>
            <translation>Compare ambos con “LTI Consumer” y “LTI Secret” en Codio y confírmelo aquí; un lanzamiento de prueba observado lo demuestra.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/lti_app.py" />
            <source>Have it removed, if nobody uses it: teachers can choose it by mistake.</source>
            <translation>Haga que la quiten si nadie la usa: los profesores pueden elegirla por error.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/lti_app.py" />
            <source>The Codio app, added in Canvas by you.</source>
            <translation>La aplicación de Codio, añadida en Canvas por usted.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/lti_app.py" />
            <source>No LTI 1.1 app of Codio is installed yet. The wizard will install one in this course, beside the LTI 1.3 app that was found.</source>
            <translation>Aún no hay ninguna aplicación LTI 1.1 de Codio. El asistente instalará una en este curso, junto a la aplicación LTI 1.3 encontrada.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/lti_app.py" />
            <source>No Codio app is installed yet; the wizard will install it.</source>
            <translation>Aún no hay instalada ninguna aplicación de Codio; el asistente la instalará.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/lti_app.py" />
            <source>Accept it, or go back to LTI 1.1.</source>
            <translation>Acéptelo o vuelva a LTI 1.1.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/lti_app.py" />
            <source>The wizard will write your key and secret into it, and never delete it.</source>
            <translation>El asistente escribirá en ella su clave y su secreto, y nunca la eliminará.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/lti_app.py" />
            <source>“{name}” is installed in this course; the wizard will change it in place and never delete it.</source>
            <translation>“{name}” está instalada en este curso; el asistente la cambiará sin quitarla y nunca la eliminará.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/lti_app.py" />
            <source>“{name}” is installed in this course as it should be.</source>
            <translation>“{name}” está instalada en este curso como debe.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/lti_app_values.py" />
            <source>In Codio open Organization → LTI Integrations → LTI 1.0 Integration and copy {what}.</source>
            <translation>En Codio abra Organization → LTI Integrations → LTI 1.0 Integration y copie {what}.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/lti_app_values.py" />
            <source>The LTI Consumer of your organization, 36 characters.</source>
            <translation>El “LTI Consumer” de su organización, 36 caracteres.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/lti_app_values.py" />
            <source>The LTI Secret of your organization.</source>
            <translation>El “LTI Secret” de su organización.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/lti_app_values.py" />
            <source>Consumer key</source>
            <translation>Clave de consumidor</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/lti_app_values.py" />
            <source>A consumer key is given and is not something else.</source>
            <translation>Hay una clave de consumidor y no es otra cosa.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/lti_app_values.py" />
            <source>Shared secret</source>
            <translation>Secreto compartido</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/lti_app_values.py" />
            <source>A shared secret is given and is not something else.</source>
            <translation>Hay un secreto compartido y no es otra cosa.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/lti_app_values.py" />
            <source>Launch URL of the app</source>
            <translation>URL de lanzamiento de la aplicación</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/lti_app_values.py" />
            <source>The app is installed with a launch URL of Codio.</source>
            <translation>La aplicación se instala con una URL de lanzamiento de Codio.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/lti_app_values.py" />
            <source>Texts of the app</source>
            <translation>Textos de la aplicación</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/lti_app_values.py" />
            <source>Canvas takes the name, the key and the domain of the app.</source>
            <translation>Canvas acepta el nombre, la clave y el dominio de la aplicación.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/lti_app_values.py" />
            <source>No consumer key was entered.</source>
            <translation>No se introdujo ninguna clave de consumidor.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/lti_app_values.py" />
            <source>No shared secret was entered.</source>
            <translation>No se introdujo ningún secreto compartido.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/lti_app_values.py" />
            <source>Name, key and domain of the app are of a length that Canvas takes.</source>
            <translation>El nombre, la clave y el dominio de la aplicación tienen una longitud que Canvas acepta.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/lti_app_values.py" />
            <source>The app will use Codio's general launch URL {url}.</source>
            <translation>La aplicación usará la URL de lanzamiento general de Codio {url}.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/lti_app_values.py" />
            <source>The app will use the launch URL {url}.</source>
            <translation>La aplicación usará la URL de lanzamiento {url}.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/lti_app_values.py" />
            <source>“{url}” is not a launch URL for the app.</source>
            <translation>“{url}” no es una URL de lanzamiento para la aplicación.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/lti_app_values.py" />
            <source>This is the client ID of the API integration, not the LTI consumer key.</source>
            <translation>Este es el identificador de cliente de la integración de API, no la clave de consumidor LTI.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/lti_app_values.py" />
            <source>The shared secret is the same as the consumer key.</source>
            <translation>El secreto compartido es igual a la clave de consumidor.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/lti_app_values.py" />
            <source>{base} or {base}/ followed by your organization's id.</source>
            <translation>{base} o {base}/ seguido del identificador de su organización.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/lti_app_values.py" />
            <source>Leave the field empty, or copy the LTI URL of your organization from Codio.</source>
            <translation>Deje el campo vacío o copie de Codio la URL LTI de su organización.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/lti_app_values.py" />
            <source>“fake” is no key: Canvas writes the word into an app that came with an imported course.</source>
            <translation>“fake” no es una clave: Canvas escribe esa palabra en una aplicación que llegó con un curso importado.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/lti_app_values.py" />
            <source>This is the secret of the API integration, not the LTI secret.</source>
            <translation>Este es el secreto de la integración de API, no el secreto LTI.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/lti_app_values.py" />
            <source>The consumer key does not look like those Codio gives out.</source>
            <translation>La clave de consumidor no se parece a las que da Codio.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/lti_app_values.py" />
            <source>The consumer key has the form Codio uses.</source>
            <translation>La clave de consumidor tiene la forma que usa Codio.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/lti_app_values.py" />
            <source>The shared secret has a space or a line break in it.</source>
            <translation>El secreto compartido contiene un espacio o un salto de línea.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/lti_app_values.py" />
            <source>Compare it with LTI Consumer in Codio; go on if it is the same.</source>
            <translation>Compárela con “LTI Consumer” en Codio; continúe si es la misma.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/lti_app_values.py" />
            <source>Use the copy button beside LTI Secret in Codio, and paste it alone.</source>
            <translation>Use el botón de copiar junto a “LTI Secret” en Codio y péguelo solo.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/lti_app_values.py" />
            <source>The shared secret has a letter or sign in it that no secret of Codio has.</source>
            <translation>El secreto compartido contiene una letra o un signo que ningún secreto de Codio tiene.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/lti_app_values.py" />
            <source>Plain letters, digits and hyphens.</source>
            <translation>Letras simples, cifras y guiones.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/lti_app_values.py" />
            <source>The shared secret does not look like those Codio gives out.</source>
            <translation>El secreto compartido no se parece a los que da Codio.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/lti_app_values.py" />
            <source>A shared secret is given. Only a launch can prove that it is right.</source>
            <translation>Hay un secreto compartido. Solo un lanzamiento puede demostrar que es correcto.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/lti_app_values.py" />
            <source>Compare it with LTI Secret in Codio; go on if it is the same.</source>
            <translation>Compárelo con LTI Secret en Codio; continúe si es el mismo.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/mentors.py" />
            <source>Filter Learners For Mentors</source>
            <translation>Filtrar estudiantes para mentores</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/mentors.py" />
            <source>Mentors see whom they should.</source>
            <translation>Los mentores ven a quienes deben.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/mentors.py" />
            <source>Observers and their students</source>
            <translation>Observadores y sus estudiantes</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/mentors.py" />
            <source>Every observer has a linked student.</source>
            <translation>Cada observador tiene un estudiante vinculado.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/mentors.py" />
            <source>List of mentors</source>
            <translation>Lista de mentores</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/mentors.py" />
            <source>Codio can be told which students each mentor may see.</source>
            <translation>Se puede indicar a Codio qué estudiantes puede ver cada mentor.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/mentors.py" />
            <source>Mentors and their students in Canvas</source>
            <translation>Los mentores y sus estudiantes en Canvas</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/mentors.py" />
            <source>Everybody named in the mentors' list is in the Canvas course.</source>
            <translation>Todas las personas nombradas en la lista de mentores están en el curso de Canvas.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/mentors.py" />
            <source>Roles of mentors</source>
            <translation>Roles de los mentores</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/mentors.py" />
            <source>Mentors come to Codio as mentors, and nobody is on the wrong side of the list.</source>
            <translation>Los mentores llegan a Codio como mentores, y nadie está en el lado equivocado de la lista.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/mentors.py" />
            <source>Form of the mentors' custom field</source>
            <translation>Forma del campo personalizado de los mentores</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/mentors.py" />
            <source>Codio can read the addresses in the custom field.</source>
            <translation>Codio puede leer las direcciones del campo personalizado.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/mentors.py" />
            <source>Observer links</source>
            <translation>Vínculos de observador</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/mentors.py" />
            <source>Canvas links every mentor to the students listed for them.</source>
            <translation>Canvas vincula a cada mentor con los estudiantes que le corresponden en la lista.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/mentors.py" />
            <source>List of mentors in Codio</source>
            <translation>Lista de mentores en Codio</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/mentors.py" />
            <source>Codio was told which students each mentor may see.</source>
            <translation>Se indicó a Codio qué estudiantes puede ver cada mentor.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/mentors.py" />
            <source>{name} ({email}) is named as a mentor's student, but is no student of the Canvas course.</source>
            <translation>{name} ({email}) figura como estudiante de un mentor, pero no es estudiante del curso de Canvas.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/mentors.py" />
            <source>No API tells how Filter Learners For Mentors is set in Codio.</source>
            <translation>Ninguna API dice cómo está “Filter Learners For Mentors” en Codio.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/mentors.py" />
            <source>{name} ({email}) is named as a mentor, but is a student of the Canvas course.</source>
            <translation>{name} ({email}) figura como mentor, pero es estudiante del curso de Canvas.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/mentors.py" />
            <source>Whom a mentor may see is a student of the Canvas course.</source>
            <translation>A quien un mentor puede ver es estudiante del curso de Canvas.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/mentors.py" />
            <source>Take this person out of the list; if mentors and students are mixed up, import it again with the heading “student, mentor”.</source>
            <translation>Quite a esta persona de la lista; si los mentores y los estudiantes están confundidos, impórtela de nuevo con el encabezado “student, mentor”.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/mentors.py" />
            <source>In the Codio course open Admin → LTI / LMS, switch Filter Learners For Mentors {wanted}, press Save Changes, and confirm it here.</source>
            <translation>En el curso de Codio abra Admin → LTI / LMS, deje “Filter Learners For Mentors” {wanted}, pulse “Save Changes” y confírmelo aquí.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/mentors.py" />
            <source>Mentors are not filtered, as you chose: they see every student.</source>
            <translation>Los mentores no se filtran, como usted eligió: ven a todos los estudiantes.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/mentors.py" />
            <source>{name} is an observer of the course without a linked student.</source>
            <translation>{name} es observador del curso sin estudiante vinculado.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/mentors.py" />
            <source>Nobody is an observer of the Canvas course.</source>
            <translation>Nadie es observador del curso de Canvas.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/mentors.py" />
            <source>No list of mentors is sent to Codio.</source>
            <translation>No se envía ninguna lista de mentores a Codio.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/mentors.py" />
            <source>The custom field {field} is empty.</source>
            <translation>El campo personalizado {field} está vacío.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/mentors.py" />
            <source>No mentor with a student is listed.</source>
            <translation>No figura ningún mentor con estudiante.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/mentors.py" />
            <source>Nobody has agreed yet that this list is sent to Codio.</source>
            <translation>Nadie ha aceptado todavía que esta lista se envíe a Codio.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/mentors.py" />
            <source>Codio's course does not know these people yet: {people}.</source>
            <translation>El curso de Codio aún no conoce a estas personas: {people}.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/mentors.py" />
            <source>Codio's course knows every mentor and student of the list.</source>
            <translation>El curso de Codio conoce a cada mentor y estudiante de la lista.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/mentors.py" />
            <source>No mentor is named in this setup.</source>
            <translation>En esta configuración no se nombra a ningún mentor.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/mentors.py" />
            <source>Canvas shows no e-mail addresses with which the mentors could be compared.</source>
            <translation>Canvas no muestra direcciones de correo con las que comparar a los mentores.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/mentors.py" />
            <source>{email} is named as a mentor or a mentor's student, but Canvas's roster has no such address.</source>
            <translation>{email} figura como mentor o como estudiante de un mentor, pero la lista de participantes de Canvas no contiene esa dirección.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/mentors.py" />
            <source>Everybody named as mentor or mentor's student is in the Canvas course.</source>
            <translation>Todas las personas nombradas como mentor o como estudiante de un mentor están en el curso de Canvas.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/mentors.py" />
            <source>These mentors teach the Canvas course, so Codio shows them every student: {names}.</source>
            <translation>Estos mentores enseñan en el curso de Canvas, por lo que Codio les muestra a todos los estudiantes: {names}.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/mentors.py" />
            <source>Mentors are observers in the Canvas course.</source>
            <translation>Los mentores son observadores en el curso de Canvas.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/mentors.py" />
            <source>If mentors and students of the list are mixed up, import it again with the heading “student, mentor”. If this student is to be a mentor too, add the role Observer in Canvas.</source>
            <translation>Si los mentores y los estudiantes de la lista están confundidos, impórtela de nuevo con el encabezado “student, mentor”. Si este estudiante también ha de ser mentor, añada el rol Observador en Canvas.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/mentors.py" />
            <source>Mentors are not filtered by a custom field.</source>
            <translation>Los mentores no se filtran mediante un campo personalizado.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/mentors.py" />
            <source>The wizard is not to link observers.</source>
            <translation>El asistente no debe vincular observadores.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/mentors.py" />
            <source>{observer} does not observe {student} in Canvas yet.</source>
            <translation>{observer} aún no observa a {student} en Canvas.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/mentors.py" />
            <source>No observer link is left to make.</source>
            <translation>No queda ningún vínculo de observador por crear.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/mentors.py" />
            <source>Every observer observes at least one student.</source>
            <translation>Cada observador observa al menos a un estudiante.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/mentors.py" />
            <source>In Canvas open People, choose Link to Students for {name}.</source>
            <translation>En Canvas abra Personas y elija “Link to Students” (vincular con estudiantes) para {name}.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/mentors.py" />
            <source>Every observer of the Canvas course has a linked student.</source>
            <translation>Cada observador del curso de Canvas tiene un estudiante vinculado.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/mentors.py" />
            <source>E-mail addresses or LMS user ids, separated by commas.</source>
            <translation>Direcciones de correo o identificadores de usuario del LMS, separados por comas.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/mentors.py" />
            <source>Enter the students, or choose another way to filter.</source>
            <translation>Introduzca los estudiantes o elija otra manera de filtrar.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/mentors.py" />
            <source>Canvas fills in {field} for each person from {value}.</source>
            <translation>Canvas rellena {field} para cada persona a partir de {value}.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/mentors.py" />
            <source>The list in {field} is the same for every person who launches.</source>
            <translation>La lista de {field} es la misma para todos los que lanzan.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/mentors.py" />
            <source>At least one mentor with a student; an empty list is never sent.</source>
            <translation>Al menos un mentor con un estudiante; una lista vacía no se envía nunca.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/mentors.py" />
            <source>Take them over from Canvas's observers, or import a CSV file.</source>
            <translation>Tómelos de los observadores de Canvas o importe un archivo CSV.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/mentors.py" />
            <source>A person's consent to the whole list as it stands.</source>
            <translation>La aceptación de una persona para la lista completa tal como está.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/mentors.py" />
            <source>Look through the list and agree to it on this page.</source>
            <translation>Revise la lista y acéptela en esta página.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/mentors.py" />
            <source>They appear there once they have opened an assignment from Canvas; run the wizard again afterwards.</source>
            <translation>Aparecerán allí cuando hayan abierto una tarea desde Canvas; ejecute después el asistente otra vez.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/mentors.py" />
            <location filename="../../wizard/setup/checks/people.py" />
            <source>See to the addresses in Canvas first.</source>
            <translation>Ocúpese primero de las direcciones en Canvas.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/mentors.py" />
            <source>Everybody of the mentors' list is in the Canvas course.</source>
            <translation>Todas las personas de la lista de mentores están en el curso de Canvas.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/mentors.py" />
            <source>Correct the address, or enrol the person in the Canvas course.</source>
            <translation>Corrija la dirección o inscriba a la persona en el curso de Canvas.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/mentors.py" />
            <source>In Canvas open People and give them the role Observer instead.</source>
            <translation>En Canvas abra Personas y asígneles en su lugar el rol Observador.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/mentors.py" />
            <source>No mentor is enrolled as a student or teacher, and no student as anything else.</source>
            <translation>Ningún mentor está inscrito como estudiante o profesor, y ningún estudiante como otra cosa.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/mentors.py" />
            <source>The list of students for mentors holds quotation marks or semicolons.</source>
            <translation>La lista de estudiantes para mentores contiene comillas o puntos y comas.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/mentors.py" />
            <source>No list of students for mentors is written in a doubtful form.</source>
            <translation>Ninguna lista de estudiantes para mentores está escrita en una forma dudosa.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/mentors.py" />
            <source>Every mentor observes the students listed for them.</source>
            <translation>Cada mentor observa a los estudiantes que le corresponden en la lista.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/mentors.py" />
            <location filename="../../wizard/setup/checks/results_app.py" />
            <location filename="../../wizard/setup/checks/results_assignments.py" />
            <location filename="../../wizard/setup/checks/results_codio.py" />
            <location filename="../../wizard/setup/checks/results_course.py" />
            <location filename="../../wizard/setup/checks/results_dates.py" />
            <source>Go to Review and apply the plan.</source>
            <translation>Vaya a “Revisar y aplicar” y aplique el plan.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/mentors.py" />
            <source>The list of {count} mentors was not sent to Codio yet.</source>
            <translation>La lista de {count} mentores aún no se ha enviado a Codio.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/mentors.py" />
            <source>No list of mentors is left to be sent to Codio.</source>
            <translation>No queda ninguna lista de mentores por enviar a Codio.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/mentors.py" />
            <source>With more than one mentor, link observers in Canvas or use Codio's API.</source>
            <translation>Con más de un mentor, vincule observadores en Canvas o use la API de Codio.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/mentors.py" />
            <source>Separate addresses with commas, and leave out quotation marks.</source>
            <translation>Separe las direcciones con comas y no use comillas.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/mentors.py" />
            <source>Codio was told the list as it stands.</source>
            <translation>Se comunicó a Codio la lista tal como está.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/mentors.py" />
            <location filename="../../wizard/setup/checks/students.py" />
            <source>off</source>
            <translation>desactivado</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/mentors.py" />
            <location filename="../../wizard/setup/checks/students.py" />
            <source>on</source>
            <translation>activado</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/partly_read.py" />
            <source>{unread} So it is not known whether this is as it should be.</source>
            <translation>{unread} Por eso no se sabe si esto está como debe.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/partly_read.py" />
            <source>Open it there, correct what is odd and save it; if it looks right, report this. Then check again.</source>
            <translation>Ábralo allí, corrija lo que sea raro y guárdelo; si parece correcto, comuníquelo. Después compruebe de nuevo.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/people.py" />
            <source>{name} &lt;{email}&gt;, in Canvas &lt;{other}&gt;</source>
            <translation>{name} &lt;{email}&gt;, en Canvas &lt;{other}&gt;</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/people.py" />
            <source>E-mail addresses in Canvas</source>
            <translation>Direcciones de correo en Canvas</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/people.py" />
            <source>People can be matched between Canvas and Codio.</source>
            <translation>Se puede emparejar a las personas de Canvas y Codio.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/people.py" />
            <source>Students in the Canvas course</source>
            <translation>Estudiantes en el curso de Canvas</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/people.py" />
            <source>There are students who can open the assignments.</source>
            <translation>Hay estudiantes que pueden abrir las tareas.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/people.py" />
            <source>One account for each student</source>
            <translation>Una sola cuenta por estudiante</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/people.py" />
            <source>No student seems to have two accounts in Codio.</source>
            <translation>Ningún estudiante parece tener dos cuentas en Codio.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/people.py" />
            <source>The same students in both</source>
            <translation>Los mismos estudiantes en ambos</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/people.py" />
            <source>Canvas knows the students of Codio's course by the same addresses.</source>
            <translation>Canvas conoce a los estudiantes del curso de Codio por las mismas direcciones.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/people.py" />
            <source>Students arrive in Codio</source>
            <translation>Los estudiantes llegan a Codio</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/people.py" />
            <source>Launches create accounts for students.</source>
            <translation>Los lanzamientos crean cuentas para los estudiantes.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/people.py" />
            <source>Canvas shows you no e-mail address of the {count} people in the course.</source>
            <translation>Canvas no le muestra ninguna dirección de correo de las {count} personas del curso.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/people.py" />
            <source>The Canvas course has {count} students.</source>
            <translation>El curso de Canvas tiene {count} estudiantes.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/people.py" />
            <source>The Canvas course “{name}” has no student (a Test Student does not count), so nobody can open an assignment, and no launch can be watched.</source>
            <translation>El curso de Canvas “{name}” no tiene estudiantes (un estudiante de prueba no cuenta): nadie puede abrir una tarea ni se puede observar un lanzamiento.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/people.py" />
            <source>Codio's course has several students of the same name, and Canvas does not know each one's address: {names}.</source>
            <translation>El curso de Codio tiene varios estudiantes con el mismo nombre, y Canvas no conoce la dirección de cada uno: {names}.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/people.py" />
            <source>Codio's course has no student yet.</source>
            <translation>El curso de Codio todavía no tiene estudiantes.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/people.py" />
            <source>Nobody has opened an LTI app in Canvas yet.</source>
            <translation>Nadie ha abierto todavía una aplicación LTI en Canvas.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/people.py" />
            <source>Ask a Canvas administrator for the permission “Users - view primary email address”; without it mentors cannot be matched.</source>
            <translation>Pida a un administrador de Canvas el permiso “Users - view primary email address”; sin él no se puede emparejar a los mentores.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/people.py" />
            <source>These people have no e-mail address in Canvas: {names}.</source>
            <translation>Estas personas no tienen dirección de correo en Canvas: {names}.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/people.py" />
            <source>All {count} people of the course have an e-mail address.</source>
            <translation>Las {count} personas del curso tienen dirección de correo.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/people.py" />
            <source>In Canvas enrol students on the course's People page, or see why they left; or accept this until they come.</source>
            <translation>En Canvas inscriba estudiantes en la página Personas del curso o averigüe por qué se fueron; o acepte esto hasta que lleguen.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/people.py" />
            <source>If that is one person with two accounts, their earlier work is in the other one: have Codio's support merge them.</source>
            <translation>Si se trata de una sola persona con dos cuentas, su trabajo anterior está en la otra: pida al soporte de Codio que las combine.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/people.py" />
            <source>No student seems to have two accounts in Codio's course.</source>
            <translation>Ningún estudiante parece tener dos cuentas en el curso de Codio.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/people.py" />
            <source>Canvas shows no e-mail addresses to compare with.</source>
            <translation>Canvas no muestra direcciones de correo con las que comparar.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/people.py" />
            <source>Codio's course has {count} students.</source>
            <translation>El curso de Codio tiene {count} estudiantes.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/people.py" />
            <source>{names} opened an LTI app in Canvas, but Codio's course has no student.</source>
            <translation>{names}: abrieron una aplicación LTI en Canvas, pero el curso de Codio no tiene ningún estudiante.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/people.py" />
            <source>They must accept the invitation to the course; Codio knows them by e-mail.</source>
            <translation>Deben aceptar la invitación al curso; Codio las conoce por su correo.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/people.py" />
            <source>These students have another address in Codio than in Canvas: {people}.</source>
            <translation>Estos estudiantes tienen en Codio una dirección distinta de la de Canvas: {people}.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/people.py" />
            <source>If they opened Codio, the organization is in trial mode, in which launches create no student accounts: ask Codio to end the trial.</source>
            <translation>Si abrieron Codio, la organización está en modo de prueba, en el que los lanzamientos no crean cuentas de estudiante: pida a Codio que termine la prueba.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/people.py" />
            <source>Who uses another address in Canvas gets a second account in Codio at the first launch. Use the same address in both.</source>
            <translation>Quien usa otra dirección en Canvas obtiene una segunda cuenta en Codio con el primer lanzamiento. Use la misma dirección en ambos.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/people.py" />
            <source>Codio's course has students whom Canvas's roster does not have: {people}.</source>
            <translation>El curso de Codio tiene estudiantes que no están en la lista de participantes de Canvas: {people}.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/people.py" />
            <source>Canvas's roster has the address of every student in Codio's course.</source>
            <translation>La lista de participantes de Canvas contiene la dirección de cada estudiante del curso de Codio.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/people.py" />
            <source>Confirm it if they have left the course. Who uses another name and address in Canvas gets a second account in Codio.</source>
            <translation>Confírmelo si han dejado el curso. Quien usa otro nombre y otra dirección en Canvas obtiene una segunda cuenta en Codio.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_access.py" />
            <source>Assignments are open in Canvas</source>
            <translation>Las tareas están abiertas en Canvas</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_access.py" />
            <source>Students can open every mapped assignment today.</source>
            <translation>Los estudiantes pueden abrir hoy todas las tareas asignadas.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_access.py" />
            <source>Start dates in Canvas</source>
            <translation>Fechas de inicio en Canvas</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_access.py" />
            <source>No mapped assignment waits for a date.</source>
            <translation>Ninguna tarea asignada espera una fecha.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_access.py" />
            <source>Students see their grades</source>
            <translation>Los estudiantes ven sus calificaciones</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_access.py" />
            <source>Grades are shown as they come back, and count.</source>
            <translation>Las calificaciones se muestran según vuelven, y cuentan.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_access.py" />
            <source>Assigned to nobody in Canvas, so no student can open them: {names}.</source>
            <translation>No asignadas a nadie en Canvas, así que ningún estudiante puede abrirlas: {names}.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_access.py" />
            <source>Their “Available until” date in Canvas has passed, so no student can open them: {names}.</source>
            <translation>Su fecha «Disponible hasta» en Canvas ya pasó, así que ningún estudiante puede abrirlas: {names}.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_access.py" />
            <source>No mapped assignment is closed in Canvas, or assigned to nobody.</source>
            <translation>Ninguna tarea asignada está cerrada en Canvas ni sin asignar a nadie.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_access.py" />
            <source>Their “Available from” date in Canvas is to come: {names}. Whether that is meant, no API tells.</source>
            <translation>Su fecha «Disponible desde» en Canvas está por llegar: {names}. Ninguna API dice si es lo que se quiere.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_access.py" />
            <source>They have so many dates of their own for students or sections that Canvas tells only how many: {names}.</source>
            <translation>Tienen tantas fechas propias para estudiantes o secciones que Canvas solo dice cuántas: {names}.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_access.py" />
            <source>Students do not see their grades before somebody posts them: {names}.</source>
            <translation>Los estudiantes no ven sus calificaciones hasta que alguien las publica: {names}.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_access.py" />
            <source>They do not count towards the final grade in Canvas: {names}.</source>
            <translation>No cuentan para la calificación final en Canvas: {names}.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_access.py" />
            <source>This Canvas does not tell whether grades are posted by hand.</source>
            <translation>Este Canvas no dice si las calificaciones se publican a mano.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_access.py" />
            <source>Students see the grades as they come back, and all of them count.</source>
            <translation>Los estudiantes ven las calificaciones según vuelven, y todas cuentan.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_access.py" />
            <location filename="../../wizard/setup/checks/results_app.py" />
            <source>No assignment of Canvas is mapped yet.</source>
            <translation>Todavía no hay ninguna tarea de Canvas asignada.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_access.py" />
            <source>In Canvas open each one and assign it to everyone, or to a section.</source>
            <translation>Abra cada una en Canvas y asígnela a todos, o a una sección.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_access.py" />
            <source>If the dates came along with a copy of a course, change them in Canvas. Codio's grades for work that is still open there may come after the date.</source>
            <translation>Si las fechas vinieron con la copia de un curso, cámbielas en Canvas. Las calificaciones de Codio para trabajos que allí siguen abiertos pueden llegar después de la fecha.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_access.py" />
            <source>Confirm it if it is; else change the dates in Canvas.</source>
            <translation>Confírmelo si es así; si no, cambie las fechas en Canvas.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_access.py" />
            <source>No mapped assignment waits for a date in Canvas.</source>
            <translation>Ninguna tarea asignada espera una fecha en Canvas.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_access.py" />
            <source>Look at them in Canvas, and confirm it here if students can open them.</source>
            <translation>Véalas en Canvas y confírmelo aquí si los estudiantes pueden abrirlas.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_access.py" />
            <source>Post the grades in Canvas's Gradebook when the time has come, or set the Grade Posting Policy to automatic.</source>
            <translation>Publique las calificaciones en el libro de calificaciones de Canvas cuando llegue el momento, o ponga la política de publicación en automática.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_access.py" />
            <source>If they should, let them count in the assignment's settings in Canvas.</source>
            <translation>Si deben contar, cámbielo en los ajustes de la tarea en Canvas.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_access.py" />
            <source>Look at the Grade Posting Policy in the Gradebook, and confirm it here.</source>
            <translation>Mire la política de publicación en el libro de calificaciones y confírmelo aquí.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_app.py" />
            <source>The app with your consumer key, Codio's domain and public privacy.</source>
            <translation>La aplicación con su clave de consumidor, el dominio de Codio y privacidad pública.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_app.py" />
            <source>“{name}” answers every launch URL.</source>
            <translation>“{name}” responde a cada URL de lanzamiento.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_app.py" />
            <source>Set the app's domain to {domain}.</source>
            <translation>Cambie el dominio de la aplicación a {domain}.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_app.py" />
            <source>Canvas will send {what} to {other}, not to {ours}.</source>
            <translation>Canvas enviará {what} a {other}, no a {ours}.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_app.py" />
            <source> By its rules {tool} was expected to answer; Canvas's own answer counts.</source>
            <translation> Según sus reglas se esperaba que respondiera {tool}; cuenta la propia respuesta de Canvas.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_app.py" />
            <source>“{name}” and {count} more</source>
            <translation>“{name}” y {count} más</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_app.py" />
            <source>The LTI app as installed</source>
            <translation>La aplicación LTI tal como está instalada</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_app.py" />
            <source>Canvas holds the app as the setup wants it.</source>
            <translation>Canvas tiene la aplicación como la quiere la configuración.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_app.py" />
            <source>The right app answers</source>
            <translation>Responde la aplicación correcta</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_app.py" />
            <source>Canvas sends every launch URL to the app of this setup.</source>
            <translation>Canvas envía cada URL de lanzamiento a la aplicación de esta configuración.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_app.py" />
            <source>The secret stored in Canvas</source>
            <translation>El secreto guardado en Canvas</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_app.py" />
            <source>Canvas signs launches with the secret that was given.</source>
            <translation>Canvas firma los lanzamientos con el secreto indicado.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_app.py" />
            <source>Canvas knows the app of each assignment</source>
            <translation>Canvas conoce la aplicación de cada tarea</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_app.py" />
            <source>No launch ends with “Couldn't find valid settings for this link”.</source>
            <translation>Ningún lanzamiento acaba en “Couldn't find valid settings for this link”.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_app.py" />
            <source>{field} is “{value}”</source>
            <translation>{field} es “{value}”</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_app.py" />
            <source> By its rules no app was expected to answer; Canvas's own answer counts.</source>
            <translation> Según sus reglas no se esperaba que respondiera ninguna aplicación; cuenta la propia respuesta de Canvas.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_app.py" />
            <source> It is an LTI 1.3 app, which Canvas prefers.</source>
            <translation> Es una aplicación LTI 1.3, que Canvas prefiere.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_app.py" />
            <source>Have whoever installed it remove {other}, or the part of it that matches.</source>
            <translation>Haga que quien la instaló quite {other}, o la parte de ella que coincide.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_app.py" />
            <source>Canvas found no app for the launch URL of “{name}”.</source>
            <translation>Canvas no encontró aplicación para la URL de lanzamiento de “{name}”.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_app.py" />
            <source>Canvas ties “{name}” to another app.</source>
            <translation>Canvas vincula “{name}” con otra aplicación.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_app.py" />
            <source>The Codio app is not installed.</source>
            <translation>La aplicación de Codio no está instalada.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_app.py" />
            <source>Which app answers a launch was not asked, because none is installed.</source>
            <translation>No se preguntó qué aplicación responde a un lanzamiento, porque no hay ninguna instalada.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_app.py" />
            <source>Canvas did not tell which app answers a launch.</source>
            <translation>Canvas no dijo qué aplicación responde a un lanzamiento.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_app.py" />
            <source>Canvas finds no app for {what}.</source>
            <translation>Canvas no encuentra ninguna aplicación para {what}.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_app.py" />
            <source> Its launch URL is that very URL, which comes before any domain.</source>
            <translation> Su URL de lanzamiento es exactamente esa URL, que va antes que cualquier dominio.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_app.py" />
            <source>No launch could be looked at.</source>
            <translation>No se pudo examinar ningún lanzamiento.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_app.py" />
            <source>Canvas names an app for every mapped assignment.</source>
            <translation>Canvas nombra una aplicación para cada tarea asociada.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_app.py" />
            <source>“{name}” stands in Canvas with your key, domain {domain}, public privacy.</source>
            <translation>“{name}” está en Canvas con su clave, el dominio {domain} y privacidad pública.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_app.py" />
            <source>Check again.</source>
            <translation>Compruebe de nuevo.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_app.py" />
            <source>Canvas says that “{name}” answers; asked for {count} form(s) of launch URL.</source>
            <translation>Canvas dice que responde “{name}”; se preguntó por {count} forma(s) de URL de lanzamiento.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_app.py" />
            <source>Canvas signs launches with the shared secret you gave.</source>
            <translation>Canvas firma los lanzamientos con el secreto compartido que usted dio.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_app.py" />
            <source>Canvas signs launches with another secret than the one you gave.</source>
            <translation>Canvas firma los lanzamientos con otro secreto que el que usted dio.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_app.py" />
            <source>The shared secret is not known to the wizard today.</source>
            <translation>El asistente no conoce hoy el secreto compartido.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_app.py" />
            <source>This Canvas shows its launch page in a form the wizard does not know.</source>
            <translation>Este Canvas muestra su página de lanzamiento en una forma que el asistente no conoce.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_app.py" />
            <source>Canvas names the app that opens it.</source>
            <translation>Canvas nombra la aplicación que la abre.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_app.py" />
            <source>Check the app's domain, then apply the plan.</source>
            <translation>Compruebe el dominio de la aplicación y aplique después el plan.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_app.py" />
            <source>Ask its administrator to change {tool} there.</source>
            <translation>Pida a su administrador que cambie {tool} allí.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_app.py" />
            <source>The LTI Secret that Codio shows today.</source>
            <translation>El “LTI Secret” que Codio muestra hoy.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_app.py" />
            <source>Copy LTI Secret from Codio again and enter it on the LTI app page; the plan then writes it to Canvas.</source>
            <translation>Copie de nuevo “LTI Secret” de Codio e introdúzcalo en la página “Aplicación LTI”; el plan lo escribirá en Canvas.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_app.py" />
            <source>Enter it on the LTI app page and check again.</source>
            <translation>Introdúzcalo en la página “Aplicación LTI” y compruebe de nuevo.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_app.py" />
            <source>Watch a test launch: it proves the secret in another way.</source>
            <translation>Observe un lanzamiento de prueba: demuestra el secreto de otra manera.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_assignments.py" />
            <source>Assignments as they stand</source>
            <translation>Las tareas tal como están</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_assignments.py" />
            <source>Every mapped assignment was read back and opens the right one in Codio.</source>
            <translation>Cada tarea asociada se volvió a leer y abre la correcta en Codio.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_assignments.py" />
            <source>Assignments are published in Canvas</source>
            <translation>Las tareas están publicadas en Canvas</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_assignments.py" />
            <source>Students see every mapped assignment in Canvas.</source>
            <translation>Los estudiantes ven en Canvas cada tarea asociada.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_assignments.py" />
            <source>Assignments open in a new tab</source>
            <translation>Las tareas se abren en una pestaña nueva</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_assignments.py" />
            <source>Codio opens outside the Canvas page, where no browser blocks its cookies.</source>
            <translation>Codio se abre fuera de la página de Canvas, donde ningún navegador bloquea sus cookies.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_assignments.py" />
            <source>Points of the assignments</source>
            <translation>Puntos de las tareas</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_assignments.py" />
            <source>Every mapped assignment has points for a grade.</source>
            <translation>Cada tarea asociada tiene puntos para una calificación.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_assignments.py" />
            <source>Grades can come back</source>
            <translation>Las calificaciones pueden volver</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_assignments.py" />
            <source>Nothing in Canvas keeps grades from coming back.</source>
            <translation>Nada en Canvas impide que vuelvan las calificaciones.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_assignments.py" />
            <source>No Canvas assignment opens “{name}”.</source>
            <translation>Ninguna tarea de Canvas abre “{name}”.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_assignments.py" />
            <source>The Canvas assignment “{name}” is not published.</source>
            <translation>La tarea de Canvas “{name}” no está publicada.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_assignments.py" />
            <source>The Canvas assignment “{name}” is published.</source>
            <translation>La tarea de Canvas “{name}” está publicada.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_assignments.py" />
            <source>“{name}” opens inside the Canvas page.</source>
            <translation>“{name}” se abre dentro de la página de Canvas.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_assignments.py" />
            <source>“{name}” opens in a new tab.</source>
            <translation>“{name}” se abre en una pestaña nueva.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_assignments.py" />
            <source>it is worth 0 points</source>
            <translation>vale 0 puntos</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_assignments.py" />
            <source>Not read back, because they have no launch URL ({count}): {names}.</source>
            <translation>No se volvieron a leer, porque no tienen URL de lanzamiento ({count}): {names}.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_assignments.py" />
            <source>Not read back, because they are in conflict ({count}): {names}.</source>
            <translation>No se volvieron a leer, porque están en conflicto ({count}): {names}.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_assignments.py" />
            <source>There is no assignment in Canvas yet that could be looked at.</source>
            <translation>Todavía no hay en Canvas ninguna tarea que se pueda comprobar.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_assignments.py" />
            <source>No assignment is mapped, so none could be read back.</source>
            <translation>No hay ninguna tarea asociada, así que no se pudo volver a leer ninguna.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_assignments.py" />
            <source>The Canvas assignment “{name}” does not open “{codio}” in Codio.</source>
            <translation>La tarea de Canvas “{name}” no abre “{codio}” en Codio.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_assignments.py" />
            <source>A Canvas assignment that opens it in Codio.</source>
            <translation>Una tarea de Canvas que la abre en Codio.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_assignments.py" />
            <source>{count} assignments were read back from Canvas and open what they should in Codio.</source>
            <translation>{count} tareas se volvieron a leer de Canvas y abren en Codio lo que deben.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_assignments.py" />
            <source>Published as the mapping says.</source>
            <translation>Publicada como dice la asociación.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_assignments.py" />
            <source>Not published in Canvas, as you chose: {names}.</source>
            <translation>No publicadas en Canvas, como usted eligió: {names}.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_assignments.py" />
            <source>Opened as the mapping says.</source>
            <translation>Abierta como dice la asociación.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_assignments.py" />
            <source>Opened inside the Canvas page, as you chose: {names}.</source>
            <translation>Abiertas dentro de la página de Canvas, como usted eligió: {names}.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_assignments.py" />
            <source>“{name}” is worth {points:g} points in Canvas.</source>
            <translation>“{name}” vale {points:g} puntos en Canvas.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_assignments.py" />
            <source>{points:g} points.</source>
            <translation>{points:g} puntos.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_assignments.py" />
            <source>Every assignment that was read back has the points it should have.</source>
            <translation>Cada tarea que se volvió a leer tiene los puntos que debe tener.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_assignments.py" />
            <source>No app is installed that could return grades.</source>
            <translation>No hay instalada ninguna aplicación que pueda devolver calificaciones.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_assignments.py" />
            <source>it is not graded in Canvas</source>
            <translation>no se califica en Canvas</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_assignments.py" />
            <source>Nothing in Canvas stands in the way of grades coming back.</source>
            <translation>Nada en Canvas impide que vuelvan las calificaciones.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_assignments.py" />
            <source>Give each its launch URL on the page Assignments, or skip it.</source>
            <translation>Dé a cada una su URL de lanzamiento en la página “Tareas” u omítala.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_assignments.py" />
            <source>Settle the conflicts on the page Assignments.</source>
            <translation>Resuelva los conflictos en la página “Tareas”.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_assignments.py" />
            <source>The Canvas assignment “{name}” is not as it should be.</source>
            <translation>La tarea de Canvas “{name}” no está como debe.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_assignments.py" />
            <source>Publish them before students are to start.</source>
            <translation>Publíquelas antes de que los estudiantes deban empezar.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_assignments.py" />
            <source>Every assignment that was read back is published in Canvas.</source>
            <translation>Cada tarea que se volvió a leer está publicada en Canvas.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_assignments.py" />
            <source>Let them open in a new tab: browsers that block third-party cookies show “User not passed” inside a page.</source>
            <translation>Haga que se abran en una pestaña nueva: los navegadores que bloquean las cookies de terceros muestran “User not passed” dentro de una página.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_assignments.py" />
            <source>Every assignment that was read back opens in a new tab.</source>
            <translation>Cada tarea que se volvió a leer se abre en una pestaña nueva.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_assignments.py" />
            <source>its URL lies outside the app's domain</source>
            <translation>su URL queda fuera del dominio de la aplicación</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_assignments.py" />
            <source>No grade can come back for “{name}”: {reason}.</source>
            <translation>No puede volver ninguna calificación de “{name}”: {reason}.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_assignments.py" />
            <source>More than 0 points, graded, and a URL inside the app's domain.</source>
            <translation>Más de 0 puntos, calificada y con una URL dentro del dominio de la aplicación.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_assignments.py" />
            <source>Change the assignment in Canvas, or its row here, and apply the plan.</source>
            <translation>Cambie la tarea en Canvas, o su fila aquí, y aplique el plan.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_codio.py" />
            <source>Codio's event does not tell which of these it was: {names}.</source>
            <translation>El evento de Codio no dice cuál de estas fue: {names}.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_codio.py" />
            <source>Assignments are enabled in Codio</source>
            <translation>Las tareas están activadas en Codio</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_codio.py" />
            <source>No mapped assignment is disabled in Codio.</source>
            <translation>Ninguna tarea asociada está desactivada en Codio.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_codio.py" />
            <source>Closing dates in Codio</source>
            <translation>Fechas de cierre en Codio</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_codio.py" />
            <source>No mapped assignment is closed.</source>
            <translation>Ninguna tarea asociada está cerrada.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_codio.py" />
            <source>Start dates in Codio</source>
            <translation>Fechas de inicio en Codio</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_codio.py" />
            <source>Every mapped assignment may be started now.</source>
            <translation>Todas las tareas asociadas se pueden iniciar ya.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_codio.py" />
            <source>Places from which assignments open</source>
            <translation>Lugares desde los que se abren las tareas</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_codio.py" />
            <source>Students can open every mapped assignment from anywhere.</source>
            <translation>Los estudiantes pueden abrir todas las tareas asociadas desde cualquier lugar.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_codio.py" />
            <source>Completed work can be read</source>
            <translation>El trabajo completado se puede leer</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_codio.py" />
            <source>Marking as completed does not shut students out.</source>
            <translation>Marcar como completada una tarea no deja fuera a los estudiantes.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_codio.py" />
            <source>Grades are released in Codio</source>
            <translation>Las calificaciones se liberan en Codio</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_codio.py" />
            <source>Codio sends the grades of completed assignments.</source>
            <translation>Codio envía las calificaciones de las tareas completadas.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_codio.py" />
            <source>Grades that came back</source>
            <translation>Calificaciones que volvieron</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_codio.py" />
            <source>Canvas shows percent times points for completed work that was looked at.</source>
            <translation>Canvas muestra el porcentaje multiplicado por los puntos en los trabajos completados que se examinaron.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_codio.py" />
            <source>Auto-grading works</source>
            <translation>La calificación automática funciona</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_codio.py" />
            <source>Codio tells of no auto-grade script that failed.</source>
            <translation>Codio no informa de ningún script de calificación automática que haya fallado.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_codio.py" />
            <source>No assignment of the Codio course is mapped.</source>
            <translation>No hay ninguna tarea del curso de Codio asignada.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_codio.py" />
            <source>{count} completed assignments were looked at; no grade is missing in Canvas.</source>
            <translation>Se examinaron {count} tareas completadas; no falta ninguna calificación en Canvas.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_codio.py" />
            <source>no score</source>
            <translation>ninguna puntuación</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_codio.py" />
            <source>{score:g} points</source>
            <translation>{score:g} puntos</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_codio.py" />
            <source>“{name}” is disabled in Codio, so it opens for nobody.</source>
            <translation>“{name}” está desactivada en Codio, así que no se abre para nadie.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_codio.py" />
            <source>The closing date of “{name}” in Codio has passed.</source>
            <translation>La fecha de cierre de “{name}” en Codio ya ha pasado.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_codio.py" />
            <source>No closing date keeps students out of a mapped assignment.</source>
            <translation>Ninguna fecha de cierre deja a los estudiantes fuera de una tarea asociada.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_codio.py" />
            <source>Their start date in Codio is to come: {names}. Whether that is meant, no API tells.</source>
            <translation>Su fecha de inicio en Codio aún no ha llegado: {names}. Ninguna API dice si eso es intencionado.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_codio.py" />
            <source>No start date keeps students out of a mapped assignment.</source>
            <translation>Ninguna fecha de inicio deja a los estudiantes fuera de una tarea asociada.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_codio.py" />
            <source>They open at certain IP addresses only: {names}. Whether the range is that of your rooms, no API tells.</source>
            <translation>Solo se abren desde ciertas direcciones IP: {names}. Ninguna API dice si el rango es el de sus aulas.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_codio.py" />
            <source>No mapped assignment is restricted to certain IP addresses.</source>
            <translation>Ninguna tarea asociada está restringida a ciertas direcciones IP.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_codio.py" />
            <source>Once completed, students can no longer open: {names}. Whether that is meant, no API tells.</source>
            <translation>Una vez completadas, los estudiantes ya no pueden abrir: {names}. Ninguna API dice si eso es intencionado.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_codio.py" />
            <source>Students can read what they have completed.</source>
            <translation>Los estudiantes pueden leer lo que han completado.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_codio.py" />
            <source>The app's custom fields make Codio send grades without releasing them.</source>
            <translation>Los campos personalizados de la aplicación hacen que Codio envíe las calificaciones sin liberarlas.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_codio.py" />
            <source>No completed work is there whose grade is due in Canvas.</source>
            <translation>No hay trabajos terminados cuya calificación deba estar en Canvas.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_codio.py" />
            <source>{student} completed “{name}” with {percent:g} % in Codio; Canvas shows {score}.</source>
            <translation>{student} completó “{name}” con un {percent:g} % en Codio; Canvas muestra {score}.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_codio.py" />
            <source>Codio does not show its events to this API integration.</source>
            <translation>Codio no muestra sus eventos a esta integración de API.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_codio.py" />
            <source>Codio's latest events tell of no grading that failed.</source>
            <translation>Los últimos eventos de Codio no informan de ninguna calificación fallida.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_codio.py" />
            <source>An assignment that is enabled.</source>
            <translation>Una tarea activada.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_codio.py" />
            <source>A closing date to come, or none.</source>
            <translation>Una fecha de cierre futura, o ninguna.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_codio.py" />
            <source>Change the closing date in Codio's Overview.</source>
            <translation>Cambie la fecha de cierre en “Overview” de Codio.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_codio.py" />
            <source>Confirm it if it is; else change the start dates in Codio's Overview.</source>
            <translation>Si lo es, confírmelo; si no, cambie las fechas de inicio en “Overview” de Codio.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_codio.py" />
            <source>Confirm it if it is; else change the range, or switch it off in Codio.</source>
            <translation>Si lo es, confírmelo; si no, cambie el rango o desactívelo en Codio.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_codio.py" />
            <source>Confirm it if it is; else choose read-only access in Codio.</source>
            <translation>Si lo es, confírmelo; si no, elija el acceso de solo lectura en Codio.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_codio.py" />
            <source>Release Grades is on in Codio for every mapped assignment.</source>
            <translation>“Release Grades” está activado en Codio para todas las tareas asociadas.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_codio.py" />
            <source>{points:g} points: {percent:g} % of {all:g}.</source>
            <translation>{points:g} puntos: el {percent:g} % de {all:g}.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_codio.py" />
            <source>Let the student open the assignment from Canvas once more and have the grade sent again. It goes to the Canvas assignment from which it was opened last.</source>
            <translation>Pida al estudiante que abra la tarea desde Canvas una vez más y haga que se envíe de nuevo la calificación. Esta va a la tarea de Canvas desde la que se abrió por última vez.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_codio.py" />
            <source>Look in Codio's Overview whether completed assignments have grades.</source>
            <translation>Mire en “Overview” de Codio si las tareas completadas tienen calificaciones.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_codio.py" />
            <source>Grading “{name}” failed in Codio {times} times, last at {at}.</source>
            <translation>La calificación de “{name}” falló en Codio {times} veces, la última el {at}.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_codio.py" />
            <source>Open the student's work in Codio and run its auto-grade script again.</source>
            <translation>Abra el trabajo del estudiante en Codio y vuelva a ejecutar su script de calificación automática.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_codio.py" />
            <source>Enable it in Codio's Overview, or let the wizard do it: switch on “Enable what is disabled” on the page Students and mentors.</source>
            <translation>Actívela en “Overview” de Codio o deje que lo haga el asistente: active “Activar lo que está desactivado” en la página “Estudiantes y mentores”.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_codio.py" />
            <source>Release Grades is off in Codio for {names}. Whether the app sends grades all the same is not known, because the apps in Canvas were not read.</source>
            <translation>Release Grades está desactivado en Codio para {names}. No se sabe si la aplicación envía las calificaciones de todos modos, porque no se leyeron las aplicaciones de Canvas.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_codio.py" />
            <source>See to Canvas first, then check again.</source>
            <translation>Ocúpese primero de Canvas y después compruebe de nuevo.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_codio.py" />
            <source>Release Grades is off in Codio for {names}.</source>
            <translation>“Release Grades” está desactivado en Codio para {names}.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_codio.py" />
            <source>Release Grades is off in Codio for {names}; until it is on, no grade goes back.</source>
            <translation>“Release Grades” está desactivado en Codio para {names}; hasta que se active, no vuelve ninguna calificación.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_codio.py" />
            <source>Release Grades on, as the setup wants it.</source>
            <translation>“Release Grades” activado, como lo quiere la configuración.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_codio.py" />
            <source>Confirm it if a teacher releases grades, or Release Grades Automatically is on in Codio's Grading page. Or let the wizard do it: switch on “Release grades” on the page Students and mentors.</source>
            <translation>Confírmelo si un profesor libera las calificaciones o si “Release Grades Automatically” está activado en la página “Grading” de Codio. O deje que lo haga el asistente: active “Liberar calificaciones” en la página “Estudiantes y mentores”.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_course.py" />
            <source>The Canvas course is published</source>
            <translation>El curso de Canvas está publicado</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_course.py" />
            <source>Students can see the course.</source>
            <translation>Los estudiantes pueden ver el curso.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_course.py" />
            <source>The course is open</source>
            <translation>El curso está abierto</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_course.py" />
            <source>The dates of course and term let students in.</source>
            <translation>Las fechas del curso y del período dejan entrar a los estudiantes.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_course.py" />
            <source>A test launch</source>
            <translation>Un lanzamiento de prueba</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_course.py" />
            <source>A student who opens an assignment in Canvas starts exactly that one in Codio.</source>
            <translation>Un estudiante que abre una tarea en Canvas inicia exactamente esa en Codio.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_course.py" />
            <source>The Canvas course “{name}” is published.</source>
            <translation>El curso de Canvas “{name}” está publicado.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_course.py" />
            <source>Students cannot enter the course before {date}.</source>
            <translation>Los estudiantes no pueden entrar en el curso antes del {date}.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_course.py" />
            <source>Nobody has opened an assignment as a student yet.</source>
            <translation>Nadie ha abierto todavía una tarea como estudiante.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_course.py" />
            <source>The Canvas course “{name}” is not published.</source>
            <translation>El curso de Canvas “{name}” no está publicado.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_course.py" />
            <source>The Canvas course “{name}” is not published, as you chose.</source>
            <translation>El curso de Canvas “{name}” no está publicado, como usted eligió.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_course.py" />
            <source>Change the dates of the course or its term if that is too late.</source>
            <translation>Cambie las fechas del curso o de su período si es demasiado tarde.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_course.py" />
            <source>The dates closed the course on {date}.</source>
            <translation>Las fechas cerraron el curso el {date}.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_course.py" />
            <source>The dates of course and term let students in today.</source>
            <translation>Las fechas del curso y del período dejan entrar hoy a los estudiantes.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_course.py" />
            <source>Watch a test launch, or open one as a student yourself and confirm it here.</source>
            <translation>Observe un lanzamiento de prueba, o abra usted una tarea como estudiante y confírmelo aquí.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_course.py" />
            <source>{student} opened “{name}”, but Codio started {others}.</source>
            <translation>{student} abrió “{name}”, pero Codio inició {others}.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_course.py" />
            <source>{student} opened “{name}” from Canvas, and exactly that started in Codio.</source>
            <translation>{student} abrió “{name}” desde Canvas, y exactamente eso se inició en Codio.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_course.py" />
            <source>A published course; students cannot enter otherwise.</source>
            <translation>Un curso publicado; de otro modo los estudiantes no pueden entrar.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_course.py" />
            <source>Publish it in Canvas before students are to start.</source>
            <translation>Publíquelo en Canvas antes de que empiecen los estudiantes.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_course.py" />
            <source>Change the dates of the course or its term.</source>
            <translation>Cambie las fechas del curso o de su período.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_course.py" />
            <source>Only the assignment that was opened starts.</source>
            <translation>Solo se inicia la tarea que se abrió.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_course.py" />
            <location filename="../../wizard/ui/results/watch_panel.py" />
            <source>Import Codio's Assignment URLs export again and apply the plan.</source>
            <translation>Importe de nuevo la exportación “Assignment URLs” de Codio y aplique el plan.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_dates.py" />
            <source>Dates in Canvas are as wished</source>
            <translation>Las fechas en Canvas son las pedidas</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_dates.py" />
            <source>Canvas has each date that the setup wishes.</source>
            <translation>Canvas tiene cada fecha que pide la configuración.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_dates.py" />
            <source>Codio stays open as long as Canvas</source>
            <translation>Codio sigue abierto tanto como Canvas</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_dates.py" />
            <source>No student is let in by Canvas and cannot hand in any more in Codio.</source>
            <translation>Ningún estudiante entra desde Canvas sin poder ya entregar en Codio.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_dates.py" />
            <source>Canvas stays open for late work</source>
            <translation>Canvas sigue abierto para el trabajo tardío</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_dates.py" />
            <source>Canvas shuts no student out of work that Codio still takes.</source>
            <translation>Canvas no cierra a ningún estudiante un trabajo que Codio aún acepta.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_dates.py" />
            <source>Due dates agree</source>
            <translation>Las fechas de entrega coinciden</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_dates.py" />
            <source>Where both have a due date, Canvas and Codio have the same.</source>
            <translation>Donde ambos tienen fecha de entrega, Canvas y Codio tienen la misma.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_dates.py" />
            <source>Dates are of this term</source>
            <translation>Las fechas son de este periodo</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_dates.py" />
            <source>No date was left over from the course of an earlier term.</source>
            <translation>No ha quedado ninguna fecha del curso de un periodo anterior.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_dates.py" />
            <source>No assignment has such a date in both Canvas and Codio.</source>
            <translation>Ninguna tarea tiene una fecha así en Canvas y en Codio a la vez.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_dates.py" />
            <source>The setup wishes no date of an assignment that is in Canvas.</source>
            <translation>La configuración no pide ninguna fecha de una tarea que esté en Canvas.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_dates.py" />
            <source>Dates of “{name}” in Canvas are not as the setup wishes: {changes}.</source>
            <translation>Las fechas de «{name}» en Canvas no son las que pide la configuración: {changes}.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_dates.py" />
            <source>Each date that the setup wishes was read back from Canvas.</source>
            <translation>Cada fecha que pide la configuración se ha leído de vuelta en Canvas.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_dates.py" />
            <source>Codio closes “{name}” on {codio}, Canvas lets students in until {canvas}. Between the two they can open it and not hand in.</source>
            <translation>Codio cierra «{name}» el {codio}; Canvas deja entrar a los estudiantes hasta el {canvas}. Entre ambas fechas pueden abrirla, pero no entregar.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_dates.py" />
            <source>No closing date in Codio is before the one in Canvas.</source>
            <translation>Ninguna fecha de cierre de Codio es anterior a la de Canvas.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_dates.py" />
            <source>Canvas closes “{name}” on {canvas}, Codio takes work until {codio}. Between the two students cannot open it from Canvas, so that late work is not done and returns no grade.</source>
            <translation>Canvas cierra «{name}» el {canvas}; Codio acepta trabajos hasta el {codio}. Entre ambas fechas los estudiantes no pueden abrirla desde Canvas, así que el trabajo tardío no se hace ni devuelve calificación.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_dates.py" />
            <source>Canvas closes nothing before Codio does.</source>
            <translation>Canvas no cierra nada antes que Codio.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_dates.py" />
            <source>“{name}” is due on {canvas} in Canvas and on {codio} in Codio. Students see two dates, and Codio's penalties follow its own.</source>
            <translation>«{name}» vence el {canvas} en Canvas y el {codio} en Codio. Los estudiantes ven dos fechas, y las penalizaciones de Codio siguen la suya.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_dates.py" />
            <source>Due dates are the same in Canvas and Codio.</source>
            <translation>Las fechas de entrega son iguales en Canvas y en Codio.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_dates.py" />
            <source>No mapped assignment has a date in Canvas.</source>
            <translation>Ninguna tarea asignada tiene fecha en Canvas.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_dates.py" />
            <source>No date of a mapped assignment is left over from an earlier term.</source>
            <translation>Ninguna fecha de una tarea asignada es de un periodo anterior.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_dates.py" />
            <source>Due before the course begins ({start}), as after a copy of last term's course: {names}. Students see them as overdue.</source>
            <translation>Vencen antes de que empiece el curso ({start}), como tras copiar el curso del periodo pasado: {names}. Los estudiantes las ven como vencidas.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_dates.py" />
            <source>Due long ago and not published, as after a copy of last term's course: {names}.</source>
            <translation>Vencieron hace mucho y no están publicadas, como tras copiar el curso del periodo pasado: {names}.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_dates.py" />
            <source>Set this term's dates on the page Assignments, or clear them.</source>
            <translation>Ponga las fechas de este periodo en la página Tareas, o quítelas.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_dates.py" />
            <source>The dates of the mapping.</source>
            <translation>Las fechas de la asignación.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_dates.py" />
            <source>Change the closing date in Codio, by hand or with the file of dates that the wizard writes for Codio; or change “Until” in Canvas.</source>
            <translation>Cambie la fecha de cierre en Codio, a mano o con el archivo de fechas que el asistente escribe para Codio; o cambie «Hasta» en Canvas.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_dates.py" />
            <source>Let “Until” in Canvas be no earlier than Codio's due and closing dates, or leave it empty.</source>
            <translation>Que «Hasta» en Canvas no sea anterior a las fechas de entrega y de cierre de Codio, o déjela vacía.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_dates.py" />
            <source>Give both the same due date: in the mapping for Canvas, in Codio by hand or with the file of dates that the wizard writes for it.</source>
            <translation>Dé a ambos la misma fecha de entrega: en la asignación para Canvas, en Codio a mano o con el archivo de fechas que el asistente escribe para él.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_links.py" />
            <source>Other links to Codio</source>
            <translation>Otros enlaces a Codio</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_links.py" />
            <source>No Canvas assignment opens anything of Codio that the mapping does not know.</source>
            <translation>Ninguna tarea de Canvas abre algo de Codio que la correspondencia no conozca.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_links.py" />
            <source>Links to Codio in modules</source>
            <translation>Enlaces a Codio en los módulos</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_links.py" />
            <source>No module item opens Codio around the assignments.</source>
            <translation>Ningún elemento de módulo abre Codio sin pasar por las tareas.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_links.py" />
            <source>The Canvas assignment “{name}” belongs to no row, and opens {what}.</source>
            <translation>La tarea de Canvas «{name}» no pertenece a ninguna fila y abre {what}.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_links.py" />
            <source>Keep it in Canvas for its grades, and close it there (“Until”), so that nobody else starts it; or accept this.</source>
            <translation>Consérvela en Canvas por sus calificaciones y ciérrela allí («Hasta»), para que nadie más la empiece; o acepte esto.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_links.py" />
            <source>It is published.</source>
            <translation>Está publicado.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_links.py" />
            <source>It is not published.</source>
            <translation>No está publicado.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_links.py" />
            <source>It was made on {date}.</source>
            <translation>Se creó el {date}.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_links.py" />
            <source>Students have submitted to it.</source>
            <translation>Hay entregas de estudiantes.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_links.py" />
            <source>Unpublish or delete it in Canvas by hand, or accept this.</source>
            <translation>Retire su publicación o elimínela a mano en Canvas, o acepte esto.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_links.py" />
            <source>{count} Canvas assignments open Codio, and each belongs to a row. Links in pages and in the syllabus are not looked at.</source>
            <translation>{count} tareas de Canvas abren Codio y cada una pertenece a una fila. No se miran los enlaces de las páginas ni del programa.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_links.py" />
            <source>No module item opens Codio by itself. Links in pages and in the syllabus are not looked at.</source>
            <translation>Ningún elemento de módulo abre Codio por sí mismo. No se miran los enlaces de las páginas ni del programa.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_links.py" />
            <source>No Canvas assignment opens Codio yet.</source>
            <translation>Ninguna tarea de Canvas abre Codio todavía.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_links.py" />
            <source>The Canvas course has no modules.</source>
            <translation>El curso de Canvas no tiene módulos.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_links.py" />
            <source>The item “{name}” of the Canvas module “{module}” opens {what} by itself, not by an assignment: no grade comes back from there.</source>
            <translation>El elemento «{name}» del módulo de Canvas «{module}» abre {what} por sí mismo, no mediante una tarea: de ahí no vuelve ninguna calificación.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_links.py" />
            <source>In Canvas put the mapped assignment into the module instead, and unpublish or delete this item by hand; or accept it.</source>
            <translation>En Canvas ponga en el módulo la tarea correspondiente y retire la publicación de este elemento o elimínelo a mano; o acéptelo.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_links.py" />
            <location filename="../../wizard/setup/mapping/told_apart.py" />
            <source>{name} ({module})</source>
            <translation>{name} ({module})</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_lists.py" />
            <source>Nothing odd in the answers</source>
            <translation>Nada raro en las respuestas</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_lists.py" />
            <source>Every item of the lists that Canvas and Codio have sent could be read.</source>
            <translation>Se pudo leer cada elemento de las listas que enviaron Canvas y Codio.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_lists.py" />
            <source>{unread} Everything else was read ({why}).</source>
            <translation>{unread} Todo lo demás se leyó ({why}).</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_lists.py" />
            <source>Nothing was read.</source>
            <translation>No se leyó nada.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_lists.py" />
            <source>Open it there, correct what is odd and save it; if it looks right, report this. Accept it if it is of no importance here.</source>
            <translation>Ábralo allí, corrija lo que sea raro y guárdelo; si parece correcto, comuníquelo. Acéptelo si aquí no tiene importancia.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_lists.py" />
            <source>Everything in the lists that were read could be understood.</source>
            <translation>Se entendió todo lo que había en las listas leídas.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_modules.py" />
            <source>Somebody has an unpublished item in it, so that the wizard leaves it alone. Publish the module in Canvas, where you choose whether its items go along.</source>
            <translation>Alguien tiene en él un elemento sin publicar, así que el asistente no lo toca. Publique el módulo en Canvas, donde elige si sus elementos se publican también.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_modules.py" />
            <source>Assignments in their modules</source>
            <translation>Tareas en sus módulos</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_modules.py" />
            <source>What was chosen to stand in a Canvas module stands there.</source>
            <translation>Lo que se eligió poner en un módulo de Canvas está allí.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_modules.py" />
            <source>Modules let students in</source>
            <translation>Los módulos dejan entrar a los estudiantes</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_modules.py" />
            <source>No module keeps students out of a mapped assignment that is published.</source>
            <translation>Ningún módulo impide a los estudiantes abrir una tarea asignada que está publicada.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_modules.py" />
            <source>“{name}” stands in no Canvas module.</source>
            <translation>“{name}” no está en ningún módulo de Canvas.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_modules.py" />
            <source>Go back to the review and apply the plan.</source>
            <translation>Vuelva a la revisión y aplique el plan.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_modules.py" />
            <source>“{name}” stands in no Canvas module. {question}</source>
            <translation>“{name}” no está en ningún módulo de Canvas. {question}</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_modules.py" />
            <source>It stands in the module “{module}”.</source>
            <translation>Está en el módulo “{module}”.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_modules.py" />
            <source>Go back to the review and apply the plan; or say in its row that it goes into none.</source>
            <translation>Vuelva a la revisión y aplique el plan; o indique en su fila que no va en ninguno.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_modules.py" />
            <source>Nothing that is in Canvas was chosen to stand in a module.</source>
            <translation>Nada de lo que hay en Canvas se eligió para estar en un módulo.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_modules.py" />
            <source>The module “{name}”, which this setup has made, is not published.</source>
            <translation>El módulo “{name}”, creado por esta configuración, no está publicado.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_modules.py" />
            <source>{count} assignments stand in the Canvas modules chosen for them.</source>
            <translation>{count} tareas están en los módulos de Canvas elegidos para ellas.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_modules.py" />
            <source>Settle which module is meant, then apply the plan.</source>
            <translation>Aclare a qué módulo se refiere y después aplique el plan.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_modules.py" />
            <source>The Canvas module “{module}” is not published, and Canvas keeps students out of what stands in it alone: {names}.</source>
            <translation>El módulo de Canvas “{module}” no está publicado, y Canvas no deja que los estudiantes abran lo que solo está en él: {names}.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_modules.py" />
            <source>The Canvas module “{module}” is locked until a date that is to come, and with it what stands in it alone: {names}.</source>
            <translation>El módulo de Canvas “{module}” está bloqueado hasta una fecha futura, y con él lo que solo está en él: {names}.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_modules.py" />
            <source>No mapped assignment stands in a Canvas module.</source>
            <translation>Ninguna tarea asignada está en un módulo de Canvas.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_modules.py" />
            <source>Published, as you chose for new modules.</source>
            <translation>Publicado, como eligió para los módulos nuevos.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_modules.py" />
            <source>Publish the module in Canvas when the time has come; it asks whether the items in it are to be published too.</source>
            <translation>Publique el módulo en Canvas cuando llegue el momento; Canvas pregunta si se publican también sus elementos.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_modules.py" />
            <source>If that is not meant, take the date out of the module's settings in Canvas.</source>
            <translation>Si no es lo que se quiere, quite la fecha en los ajustes del módulo en Canvas.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/results_modules.py" />
            <source>No Canvas module keeps students out of a mapped assignment.</source>
            <translation>Ningún módulo de Canvas impide a los estudiantes abrir una tarea asignada.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/review.py" />
            <source>The plan is applied</source>
            <translation>El plan está aplicado</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/review.py" />
            <source>Canvas and Codio hold what the setup asks for.</source>
            <translation>Canvas y Codio contienen lo que pide la configuración.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/review.py" />
            <source>1 change is planned and not made yet.</source>
            <translation>1 cambio está planificado y aún sin hacer.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/review.py" />
            <location filename="../../wizard/ui/review/review_page.py" />
            <source>Look through the plan and apply it.</source>
            <translation>Revise el plan y aplíquelo.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/review.py" />
            <source>{count} changes are planned and not made yet.</source>
            <translation>{count} cambios están planificados y aún sin hacer.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/review.py" />
            <source>Canvas and Codio hold what the setup asks for; nothing is left to do.</source>
            <translation>Canvas y Codio contienen lo que pide la configuración; no queda nada por hacer.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/run.py" />
            <source>Not checked, because “{title}” waits for a secret.</source>
            <translation>No comprobado, porque «{title}» espera un secreto.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/run.py" />
            <source>Not checked, because “{title}” failed.</source>
            <translation>No se comprobó, porque “{title}” falló.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/run.py" />
            <source>{name} confirmed it.</source>
            <translation>{name} lo confirmó.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/run.py" />
            <source>See to that first.</source>
            <translation>Ocúpese primero de eso.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/students.py" />
            <source>Hide not started assignments</source>
            <translation>Ocultar las tareas no iniciadas</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/students.py" />
            <source>Codio's dashboard shows students what you chose.</source>
            <translation>El panel de Codio muestra a los estudiantes lo que usted eligió.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/students.py" />
            <source>No API tells how Hide not started assignments is set in Codio.</source>
            <translation>Ninguna API dice cómo está “Hide not started assignments” en Codio.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/checks/students.py" />
            <source>In the Codio course open Admin → LTI / LMS, switch Hide not started assignments {wanted}, press Save Changes, and confirm it here.</source>
            <translation>En el curso de Codio abra Admin → LTI / LMS, deje “Hide not started assignments” {wanted}, pulse “Save Changes” y confírmelo aquí.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/course_dates.py" />
            <source>The dates of “{name}” or of its term ended on {date}. Canvas then leaves the course read-only to its teachers, and takes changes from administrators alone.</source>
            <translation>Las fechas de “{name}” o de su período terminaron el {date}. Canvas deja entonces el curso en solo lectura para sus profesores y solo acepta cambios de administradores.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/course_dates.py" />
            <source>Have a Canvas administrator move the end date (course Settings → Course Details, or the term), or run the wizard; or choose this term's course.</source>
            <translation>Pida a un administrador de Canvas que cambie la fecha final (Settings → Course Details del curso, o el período) o que ejecute el asistente; o elija el curso de este período.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/date_files.py" />
            <source>{what} could not be read, so that no date can be compared. Check the connections, the courses and the network, then try again.</source>
            <translation>No se pudo leer: {what}; por eso no se puede comparar ninguna fecha. Compruebe las conexiones, los cursos y la red, e inténtelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/date_files.py" />
            <source>the settings of Codio's assignments</source>
            <translation>los ajustes de las tareas de Codio</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/date_files.py" />
            <location filename="../../wizard/setup/overview.py" />
            <source>the Codio course</source>
            <translation>el curso de Codio</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/date_files.py" />
            <source>the assignments of the Canvas course</source>
            <translation>las tareas del curso de Canvas</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/document.py" />
            <source>The setup file has a field that this program does not know: “{field}” at {place}. Nothing was opened. Take it out; if a newer program wrote it, install that one.</source>
            <translation>El archivo de configuración tiene un campo que este programa no conoce: «{field}» en {place}. No se abrió nada. Quítelo; si lo escribió un programa más reciente, instale ese programa.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/document.py" />
            <source>The setup file has a field that this program does not know: “{field}” at {place}. Nothing was opened. Perhaps “{likely}” is meant; correct it, or take it out.</source>
            <translation>El archivo de configuración tiene un campo que este programa no conoce: «{field}» en {place}. No se abrió nada. Quizá se quería decir «{likely}»; corríjalo o quítelo.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/document.py" />
            <source>This setup file has version {found}; this program reads up to {known}. Nothing was opened. Install the newer program to open it.</source>
            <translation>Este archivo de configuración tiene la versión {found}; este programa lee hasta la {known}. No se abrió nada. Instale el programa más reciente para abrirlo.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/document.py" />
            <source>This is not a setup file ({reason}). Nothing was opened. Choose a file that this wizard saved.</source>
            <translation>Esto no es un archivo de configuración ({reason}). No se abrió nada. Elija un archivo que haya guardado este asistente.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/document.py" />
            <source>The setup file is damaged ({reason}). Nothing was opened. Choose a copy of it, or correct what is named.</source>
            <translation>El archivo de configuración está dañado ({reason}). No se abrió nada. Elija una copia o corrija lo que se indica.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/drift.py" />
            <source>Changed since {when}:</source>
            <translation>Ha cambiado desde el {when}:</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/drift.py" />
            <source>The setup itself was edited meanwhile.</source>
            <translation>Entretanto se editó la propia configuración.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/drift.py" />
            <source>worse</source>
            <translation>peor</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/drift.py" />
            <source>better</source>
            <translation>mejor</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/drift.py" />
            <source>other</source>
            <translation>distinto</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/drift.py" />
            <source>{then}, {now}</source>
            <translation>{then}, {now}</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/drift.py" />
            <source>passed</source>
            <translation>superada</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/drift.py" />
            <source>failed</source>
            <translation>fallida</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/drift.py" />
            <source>warning</source>
            <translation>aviso</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/drift.py" />
            <source>confirmed by a person</source>
            <translation>confirmada por una persona</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/drift.py" />
            <source>unknown</source>
            <translation>incierta</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/drift.py" />
            <source>blocked</source>
            <translation>bloqueada</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/drift.py" />
            <source>not applicable</source>
            <translation>no procede</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/drift.py" />
            <source>It still works, but this does not hold in full: {proves}</source>
            <translation>Sigue funcionando, pero esto no se cumple del todo: {proves}</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/drift.py" />
            <source>Verified for the first time: there is nothing to compare with.</source>
            <translation>Se verificó por primera vez: no hay nada con que comparar.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/drift.py" />
            <source>Nothing changed since {when}.</source>
            <translation>Nada ha cambiado desde el {when}.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/drift.py" />
            <source>was {status} on {date}</source>
            <translation>el {date} figuraba como “{status}”</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/drift.py" />
            <source>was not told of on {date}</source>
            <translation>el {date} no se mencionaba</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/drift.py" />
            <source>now {status}: {found}</source>
            <translation>ahora figura como “{status}”: {found}</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/drift.py" />
            <source>now not told of any more</source>
            <translation>ahora ya no se menciona</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/drift.py" />
            <source>{then}, {now} (before: {before})</source>
            <translation>{then}, {now} (antes: {before})</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/drift.py" />
            <source>This does not hold any more: {proves}</source>
            <translation>Esto ya no se cumple: {proves}</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/drift.py" />
            <source>Nothing proves it any more but a person's word: {proves}</source>
            <translation>Ya nada lo demuestra salvo la palabra de una persona: {proves}</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/drift.py" />
            <source>Nobody can tell whether this still holds: {proves}</source>
            <translation>Nadie puede saber si esto todavía se cumple: {proves}</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/drift.py" />
            <source>Not checked because of it: {titles}.</source>
            <translation>Sin comprobar por ello: {titles}.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/error_texts.py" />
            <source>Canvas does not accept this access token.</source>
            <translation>Canvas no acepta este token de acceso.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/error_texts.py" />
            <source>It is mistyped, was deleted, or was made in another Canvas than {host}. If an administrator made it for you, it is pending until you activate it.</source>
            <translation>Está mal escrito, se eliminó o se creó en otro Canvas que {host}. Si un administrador lo creó para usted, está pendiente hasta que usted lo active.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/error_texts.py" />
            <source>In Canvas open Account → Settings → New Access Token, copy the new token whole and paste it here. If the token is listed there as pending, activate it instead.</source>
            <translation>En Canvas abra Cuenta → Configuración → “New Access Token” (nuevo token de acceso), copie el token nuevo entero y péguelo aquí. Si el token figura allí como pendiente, actívelo en su lugar.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/error_texts.py" />
            <source>This access token has expired. {detail}</source>
            <translation>Este token de acceso ha caducado. {detail}</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/error_texts.py" />
            <source>Canvas no longer accepts it; nothing is wrong with what you have set up.</source>
            <translation>Canvas ya no lo acepta; lo que usted ha configurado está bien.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/error_texts.py" />
            <source>In Canvas open Account → Settings → New Access Token, choose a later expiry date and paste the new token here.</source>
            <translation>En Canvas abra Cuenta → Configuración → “New Access Token” (nuevo token de acceso), elija una fecha de caducidad posterior y pegue aquí el token nuevo.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/error_texts.py" />
            <source>The access token is limited and does not allow this request. {detail}</source>
            <translation>El token de acceso es limitado y no permite esta petición. {detail}</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/error_texts.py" />
            <source>It belongs to a developer key of Canvas whose scopes leave this out.</source>
            <translation>Pertenece a una clave de desarrollador de Canvas cuyos ámbitos (scopes) no lo incluyen.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/error_texts.py" />
            <source>Use a token made in Account → Settings, or ask the Canvas administrator to add the scope.</source>
            <translation>Use un token creado en Cuenta → Configuración o pida al administrador de Canvas que añada el ámbito.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/error_texts.py" />
            <source>Locked by the blueprint: {message}.</source>
            <translation>Bloqueado por el blueprint: {message}.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/error_texts.py" />
            <source>In Canvas a blueprint course locks this in its associated courses; nothing was changed.</source>
            <translation>En Canvas, un curso blueprint bloquea esto en sus cursos asociados; no se ha cambiado nada.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/error_texts.py" />
            <source>Unlock it in the blueprint course, or change it there and sync. Then check again: the plan leaves out what is locked.</source>
            <translation>Desbloquéelo en el curso blueprint, o cámbielo allí y sincronice. Después compruebe de nuevo: el plan deja fuera lo que está bloqueado.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/error_texts.py" />
            <source>Codio does not accept this client ID and secret.</source>
            <translation>Codio no acepta este identificador de cliente y secreto.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/error_texts.py" />
            <source>One of them is mistyped, the secret was regenerated, or they are the LTI consumer key and secret, which are something else.</source>
            <translation>Uno de ellos está mal escrito, el secreto se generó de nuevo, o son la clave de consumidor y el secreto LTI, que son otra cosa.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/error_texts.py" />
            <source>In Codio open Organization → Integrations → API Integrations, open the integration and copy Client Id and Secret Id from there.</source>
            <translation>En Codio abra Organization → Integrations → API Integrations, abra la integración y copie de allí “Client Id” y “Secret Id”.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/error_texts.py" />
            <source>Codio denies access to this course.</source>
            <translation>Codio niega el acceso a este curso.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/error_texts.py" />
            <source>The course belongs to another organization than the API integration does.</source>
            <translation>El curso pertenece a otra organización que la integración de API.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/error_texts.py" />
            <source>Choose a course of your own organization, or use an API integration of the organization that owns the course.</source>
            <translation>Elija un curso de su propia organización o use una integración de API de la organización dueña del curso.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/error_texts.py" />
            <source>Codio knows no such course.</source>
            <translation>Codio no conoce ese curso.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/error_texts.py" />
            <source>It was deleted, or its id is not the one shown in its address.</source>
            <translation>Fue eliminado, o su identificador no es el que aparece en su dirección.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/error_texts.py" />
            <source>Codio answered “Incorrect course configuration”.</source>
            <translation>Codio respondió “Incorrect course configuration”.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/error_texts.py" />
            <source>Most likely LTI or “Filter Learners For Mentors” is switched off in the Codio course.</source>
            <translation>Lo más probable es que LTI o “Filter Learners For Mentors” esté desactivado en el curso de Codio.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/error_texts.py" />
            <source>In the Codio course open Admin → LTI / LMS, switch on Enable LTI and Filter Learners For Mentors, save, and try again.</source>
            <translation>En el curso de Codio abra Admin → LTI / LMS, active “Enable LTI” y “Filter Learners For Mentors”, guarde e inténtelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/error_texts.py" />
            <source>No computer named {host} was found. {service} cannot be reached.</source>
            <translation>No se encontró ningún equipo llamado {host}. No se puede llegar a {service}.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/error_texts.py" />
            <source>The address is mistyped, or this computer has no connection to the internet.</source>
            <translation>La dirección está mal escrita o este equipo no tiene conexión a Internet.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/error_texts.py" />
            <source>Compare the address with the one your browser shows after you have logged in.</source>
            <translation>Compare la dirección con la que muestra su navegador después de iniciar sesión.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/error_texts.py" />
            <source>{host} refused the connection. {service} cannot be reached.</source>
            <translation>{host} rechazó la conexión. No se puede llegar a {service}.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/error_texts.py" />
            <source>The computer is there, but no web server answers at this address.</source>
            <translation>El equipo está ahí, pero ningún servidor web responde en esta dirección.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/error_texts.py" />
            <source>Check the address, and the port if it has one; else ask whoever runs the server.</source>
            <translation>Compruebe la dirección, y el puerto si lo tiene; si no, pregunte a quien lleva el servidor.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/error_texts.py" />
            <source>The connection to {service} at {host} broke.</source>
            <translation>Se interrumpió la conexión con {service} en {host}.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/error_texts.py" />
            <source>The network, a proxy or the server ended it before the answer was complete.</source>
            <translation>La red, un proxy o el servidor la terminó antes de que la respuesta estuviera completa.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/error_texts.py" />
            <source>Try again; if it happens again, try from another network.</source>
            <translation>Inténtelo de nuevo; si vuelve a ocurrir, pruebe desde otra red.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/error_texts.py" />
            <source>{service} at {host} did not answer in time.</source>
            <translation>{service} en {host} no respondió a tiempo.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/error_texts.py" />
            <source>The server is overloaded, or a firewall swallows the request.</source>
            <translation>El servidor está sobrecargado o un cortafuegos se traga la petición.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/error_texts.py" />
            <source>Try again in a few minutes, or from another network.</source>
            <translation>Inténtelo de nuevo en unos minutos o desde otra red.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/error_texts.py" />
            <source>{service} cannot be reached: this computer does not trust the certificate of {host}. {detail}</source>
            <translation>No se puede llegar a {service}: este equipo no confía en el certificado de {host}. {detail}</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/error_texts.py" />
            <source>Usually a proxy of your network inspects encrypted connections with a certificate of its own.</source>
            <translation>Normalmente un proxy de su red inspecciona las conexiones cifradas con un certificado propio.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/error_texts.py" />
            <source>Ask your IT department to install its certificate in this computer's trust store; the wizard uses it from there.</source>
            <translation>Pida a su departamento de informática que instale su certificado en el almacén de confianza de este equipo; el asistente lo toma de ahí.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/error_texts.py" />
            <source>{service} cannot be reached: the certificate of {host} belongs to another name. {detail}</source>
            <translation>No se puede llegar a {service}: el certificado de {host} pertenece a otro nombre. {detail}</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/error_texts.py" />
            <source>The address is an alias, or something stands between this computer and the server.</source>
            <translation>La dirección es un alias o algo se interpone entre este equipo y el servidor.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/error_texts.py" />
            <source>Use the address that your browser shows after you have logged in.</source>
            <translation>Use la dirección que muestra su navegador después de iniciar sesión.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/error_texts.py" />
            <source>{service} cannot be reached: the certificate of {host} is not valid today. {detail}</source>
            <translation>No se puede llegar a {service}: el certificado de {host} no es válido hoy. {detail}</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/error_texts.py" />
            <source>It has expired, or the clock of this computer is wrong.</source>
            <translation>Ha caducado o el reloj de este equipo está mal.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/error_texts.py" />
            <source>Check date and time of this computer; if they are right, tell whoever runs the server.</source>
            <translation>Compruebe la fecha y la hora de este equipo; si son correctas, avise a quien lleva el servidor.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/error_texts.py" />
            <source>{service} cannot be reached: your network's proxy asks for a name and a password.</source>
            <translation>No se puede llegar a {service}: el proxy de su red pide un nombre y una contraseña.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/error_texts.py" />
            <source>The request never reached {host}.</source>
            <translation>La petición nunca llegó a {host}.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/error_texts.py" />
            <source>Set HTTPS_PROXY with your proxy's account, or use a network without this proxy.</source>
            <translation>Ponga en HTTPS_PROXY la cuenta de su proxy o use una red sin este proxy.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/error_texts.py" />
            <source>{service} cannot be reached: your network's proxy does not answer, or does not connect to {host}.</source>
            <translation>No se puede llegar a {service}: el proxy de su red no responde o no conecta con {host}.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/error_texts.py" />
            <source>The proxy set on this computer is wrong, or it forbids this address.</source>
            <translation>El proxy configurado en este equipo es incorrecto o prohíbe esta dirección.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/error_texts.py" />
            <source>Check the proxy settings (HTTPS_PROXY); automatic proxy scripts are not supported.</source>
            <translation>Compruebe los ajustes del proxy (HTTPS_PROXY); los scripts de proxy automático no se admiten.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/error_texts.py" />
            <source>This address forwards to {location}. {service} itself did not answer.</source>
            <translation>Esta dirección reenvía a {location}. No respondió {service} mismo.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/error_texts.py" />
            <source>It is a vanity address or a sign-on page, not {service} itself.</source>
            <translation>Es una dirección de cortesía o una página de acceso, no {service} mismo.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/error_texts.py" />
            <source>Enter the address you see in the browser after you have logged in.</source>
            <translation>Introduzca la dirección que ve en el navegador después de iniciar sesión.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/error_texts.py" />
            <source>No {service} answers at {host}.</source>
            <translation>En {host} no responde ningún {service}.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/error_texts.py" />
            <source>Something else is there: another web site, a maintenance page or a proxy's page.</source>
            <translation>Hay otra cosa: otro sitio web, una página de mantenimiento o la página de un proxy.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/error_texts.py" />
            <source>Enter the address you see in the browser after you have logged in to {service}.</source>
            <translation>Introduzca la dirección que ve en el navegador después de iniciar sesión en {service}.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/error_texts.py" />
            <source>{service} does not accept the token, or the id and secret, that it was given.</source>
            <translation>{service} no acepta el token, o el identificador y el secreto, que se le dieron.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/error_texts.py" />
            <source>It is mistyped, or was deleted.</source>
            <translation>Está mal escrito o fue eliminado.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/error_texts.py" />
            <source>In {service} copy it again, and paste it whole on the page {service}.</source>
            <translation>Cópielo de nuevo en {service} y péguelo entero en la página {service}.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/error_texts.py" />
            <source>The token, or the id and secret, given to {service} has expired. {detail}</source>
            <translation>El token, o el identificador y el secreto, que se dio a {service} ha caducado. {detail}</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/error_texts.py" />
            <source>{service} no longer accepts it.</source>
            <translation>{service} ya no lo acepta.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/error_texts.py" />
            <source>Make a new one in {service} and paste it on the page {service}.</source>
            <translation>Cree uno nuevo en {service} y péguelo en la página {service}.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/error_texts.py" />
            <source>This access token was revoked.</source>
            <translation>Este token de acceso fue revocado.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/error_texts.py" />
            <source>Somebody ended it; {service} will not accept it again.</source>
            <translation>Alguien lo anuló; {service} no volverá a aceptarlo.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/error_texts.py" />
            <source>Make a new access token in {service} and paste it on the page {service}.</source>
            <translation>Cree un token de acceso nuevo en {service} y péguelo en la página {service}.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/error_texts.py" />
            <source>It belongs to a key of {service} whose scopes leave this out.</source>
            <translation>Pertenece a una clave de {service} cuyos ámbitos (scopes) no lo incluyen.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/error_texts.py" />
            <source>Use a token that is not limited, or ask whoever administers {service} to add the scope for this request.</source>
            <translation>Use un token sin límites o pida a quien administra {service} que añada el ámbito (scope) de esta petición.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/error_texts.py" />
            <source>{service} does not let you do this.</source>
            <translation>{service} no le deja hacer esto.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/error_texts.py" />
            <source>Your role there lacks the permission, or the course is somebody else's.</source>
            <translation>A su rol le falta allí el permiso, o el curso es de otra persona.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/error_texts.py" />
            <source>Ask a {service} administrator for the permission, or choose a course of your own.</source>
            <translation>Pida el permiso a un administrador de {service} o elija un curso propio.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/error_texts.py" />
            <source>{service} wants your e-mail address confirmed first.</source>
            <translation>{service} quiere que confirme antes su dirección de correo.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/error_texts.py" />
            <source>Until then it lets you change nothing.</source>
            <translation>Hasta entonces no le deja cambiar nada.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/error_texts.py" />
            <source>Open the confirmation e-mail of {service}, follow its link, and try again.</source>
            <translation>Abra el correo de confirmación de {service}, siga su enlace e inténtelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/error_texts.py" />
            <source>{service} has no such thing, or does not show it to you.</source>
            <translation>{service} no tiene tal cosa, o no se la muestra a usted.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/error_texts.py" />
            <source>It was deleted, its address is mistyped, or it belongs to somebody else.</source>
            <translation>Fue eliminado, su dirección está mal escrita o es de otra persona.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/error_texts.py" />
            <source>Check the address, or choose it from the list.</source>
            <translation>Compruebe la dirección o elíjalo de la lista.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/error_texts.py" />
            <source>{service} refused the request: “{message}”.</source>
            <translation>{service} rechazó la petición: “{message}”.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/error_texts.py" />
            <location filename="../../wizard/setup/refused_values.py" />
            <source>Nothing was changed by it.</source>
            <translation>No se cambió nada con ello.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/error_texts.py" />
            <location filename="../../wizard/setup/refused_values.py" />
            <source>Check again to see what {service} holds now. If it refuses again, show these words to whoever administers {service}.</source>
            <translation>Compruebe otra vez para ver qué hay ahora en {service}. Si vuelve a rechazarlo, muestre estas palabras a quien administra {service}.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/error_texts.py" />
            <source>{service} says that it is there already, or has changed meanwhile: “{message}”.</source>
            <translation>{service} dice que ya existe o que ha cambiado entretanto: “{message}”.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/error_texts.py" />
            <location filename="../../wizard/ui/background/run_words.py" />
            <location filename="../../wizard/ui/messages.py" />
            <source>Nothing was changed.</source>
            <translation>No se cambió nada.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/error_texts.py" />
            <source>Check again to see what is there now.</source>
            <translation>Compruebe de nuevo para ver qué hay ahora.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/error_texts.py" />
            <source>{service} keeps this locked: “{message}”.</source>
            <translation>{service} lo mantiene bloqueado: “{message}”.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/error_texts.py" />
            <source>It can only be changed where it was locked; nothing was changed.</source>
            <translation>Solo se puede cambiar donde se bloqueó; no se cambió nada.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/error_texts.py" />
            <source>In {service} find who locked it and have it unlocked, or leave it as it is. Then check again.</source>
            <translation>Averigüe en {service} quién lo bloqueó y haga que lo desbloquee, o déjelo como está. Después compruebe otra vez.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/error_texts.py" />
            <source>{service} wants another setting changed first: “{message}”.</source>
            <translation>{service} exige que antes se cambie otro ajuste: “{message}”.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/error_texts.py" />
            <source>Change that setting in the course in {service}, then check again.</source>
            <translation>Cambie ese ajuste en el curso en {service} y compruebe otra vez.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/error_texts.py" />
            <source>{service} is limiting requests and did not let this one through.</source>
            <translation>{service} está limitando las peticiones y no dejó pasar esta.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/error_texts.py" />
            <source>Too many requests came in a short time, perhaps from another program with the same access.</source>
            <translation>Llegaron demasiadas peticiones en poco tiempo, quizá de otro programa con el mismo acceso.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/error_texts.py" />
            <source>Wait a few minutes and try again; what is done stays done.</source>
            <translation>Espere unos minutos e inténtelo de nuevo; lo hecho, hecho queda.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/error_texts.py" />
            <source>Your organization has used up its requests to {service} for today.</source>
            <translation>Su organización ha agotado por hoy sus peticiones a {service}.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/error_texts.py" />
            <source>All programs of the organization share this limit.</source>
            <translation>Todos los programas de la organización comparten este límite.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/error_texts.py" />
            <source>Try again tomorrow; what is done stays done.</source>
            <translation>Inténtelo de nuevo mañana; lo hecho, hecho queda.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/error_texts.py" />
            <source>{service} refused the request because it carried no User-Agent.</source>
            <translation>{service} rechazó la petición porque no llevaba “User-Agent”.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/error_texts.py" />
            <source>The wizard sends one; a proxy of your network seems to remove it.</source>
            <translation>El asistente envía uno; un proxy de su red parece quitarlo.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/error_texts.py" />
            <source>Try from another network, or ask your IT department.</source>
            <translation>Pruebe desde otra red o pregunte a su departamento de informática.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/error_texts.py" />
            <source>{service} failed with status {status}. {message}</source>
            <translation>{service} falló con el estado {status}. {message}</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/error_texts.py" />
            <source>It has a fault or is being maintained; your entries are not the cause.</source>
            <translation>Tiene una avería o está en mantenimiento; la causa no son sus datos.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/error_texts.py" />
            <source>Try again in a few minutes.</source>
            <translation>Inténtelo de nuevo en unos minutos.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/error_texts.py" />
            <source>{service} answered something the wizard does not understand. {detail}</source>
            <translation>{service} respondió algo que el asistente no entiende. {detail}</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/error_texts.py" />
            <source>Its version may be newer or older than those the wizard knows.</source>
            <translation>Puede que su versión sea más nueva o más antigua que las que el asistente conoce.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/error_texts.py" />
            <source>Please report this with the request id.</source>
            <translation>Comuníquelo, por favor, con el identificador de la petición.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/error_texts.py" />
            <source>Stopped.</source>
            <translation>Detenido.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/error_texts.py" />
            <source>You cancelled this; what was done until then stays done.</source>
            <translation>Usted lo canceló; lo hecho hasta entonces queda hecho.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/error_texts.py" />
            <source>Start it again whenever you like.</source>
            <translation>Empiece de nuevo cuando quiera.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/error_texts.py" />
            <source>the server</source>
            <translation>el servidor</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/error_texts.py" />
            <source>another address</source>
            <translation>otra dirección</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/error_texts.py" />
            <source>(Request {id})</source>
            <translation>(Petición {id})</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/journal_file.py" />
            <source>This is the journal of another setup: “{name}” with the id {id}. Nothing was taken over.</source>
            <translation>Este es el registro de otra configuración: «{name}», con el identificador {id}. No se importó nada.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/journal_file.py" />
            <source>This is not a journal: its format is “{found}”, not “{wanted}”.</source>
            <translation>Esto no es un registro: su formato es «{found}», no «{wanted}».</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/journal_file.py" />
            <source>The journal has version {found}; this program reads up to {known}. Install the newer program to read it.</source>
            <translation>El registro tiene la versión {found}; este programa lee hasta la {known}. Instale el programa más reciente para leerlo.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/journal_file.py" />
            <source>This is not a journal: {error}</source>
            <translation>Esto no es un registro: {error}</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/journal_file.py" />
            <source>The journal is damaged: {error}</source>
            <translation>El registro está dañado: {error}</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/journal_keeping.py" />
            <source>No record on this computer of changes by this setup.</source>
            <translation>En este equipo no consta ningún cambio de esta configuración.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/journal_keeping.py" />
            <source>somebody</source>
            <translation>alguien</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/journal_keeping.py" />
            <source>made in {place} by {who}</source>
            <translation>hechos en {place} por {who}</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/launch_watch.py" />
            <source>The Codio course has no assignment called “{name}”.</source>
            <translation>El curso de Codio no tiene ninguna tarea llamada “{name}”.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/launch_watch.py" />
            <source>More than one assignment of the Codio course is called “{name}”.</source>
            <translation>Más de una tarea del curso de Codio se llama “{name}”.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/launch_watch.py" />
            <source>Nobody opened the assignment in Canvas during the watch.</source>
            <translation>Nadie abrió la tarea en Canvas durante la observación.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/launch_watch.py" />
            <source>The shared secret in Canvas is not the one Codio shows today.</source>
            <translation>El secreto compartido en Canvas no es el que Codio muestra hoy.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/launch_watch.py" />
            <source>Enable LTI is off in the Codio course, or was not saved.</source>
            <translation>“Enable LTI” está desactivado en el curso de Codio, o no se guardó.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/launch_watch.py" />
            <source>The assignment is not published in Codio, or is disabled or closed there.</source>
            <translation>La tarea no está publicada en Codio, o allí está deshabilitada o cerrada.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/launch_watch.py" />
            <source>The browser blocked third-party cookies: use a private window and a new tab.</source>
            <translation>El navegador bloqueó las cookies de terceros: use una ventana privada y una pestaña nueva.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/launch_watch.py" />
            <source>It was opened in Canvas's Student View; Codio's API does not count test students.</source>
            <translation>Se abrió en la “Student View” de Canvas; la API de Codio no cuenta a los estudiantes de prueba.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/launch_watch.py" />
            <source>The organization is in trial mode; Codio then makes no student accounts.</source>
            <translation>La organización está en modo de prueba; Codio no crea entonces cuentas de estudiante.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/launch_watch.py" />
            <source>The Codio course has no such assignment.</source>
            <translation>El curso de Codio no tiene esa tarea.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/launch_watch.py" />
            <source>Waiting for a student to open “{name}” in Canvas.</source>
            <translation>Esperando a que un estudiante abra “{name}” en Canvas.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/launch_watch.py" />
            <source>The Codio course has not been read.</source>
            <translation>No se ha leído el curso de Codio.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/launch_watch.py" />
            <source>The Canvas course is not published, so the student cannot enter it.</source>
            <translation>El curso de Canvas no está publicado, así que el estudiante no puede entrar.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/launch_watch.py" />
            <source>A new student arrived in the Codio course but did not start this assignment.</source>
            <translation>Un estudiante nuevo llegó al curso de Codio, pero no inició esta tarea.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/launch_watch.py" />
            <source>{people} arrived in Codio; “{name}” is not started yet.</source>
            <translation>{people} llegó a Codio; “{name}” aún no se ha iniciado.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/launch_watch.py" />
            <source>{student} started {assignments} meanwhile. If that was the test launch, the Canvas assignment opens the wrong one.</source>
            <translation>{student} inició entretanto {assignments}. Si ese era el lanzamiento de prueba, la tarea de Canvas abre la que no es.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/lti_app/adding_by_hand.py" />
            <source>In the Canvas course open “Settings”, then “Apps”.</source>
            <translation>En el curso de Canvas abra “Configuración” y luego “Aplicaciones”.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/lti_app/adding_by_hand.py" />
            <source>If you see “View App Configurations”, press it. Then press “View App Center”, where there is one.</source>
            <translation>Si ve “View App Configurations”, púlselo. Después pulse “View App Center”, donde lo haya.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/lti_app/adding_by_hand.py" />
            <source>Type “Codio” to filter the list, click Codio and press “Add App”.</source>
            <translation>Escriba “Codio” para filtrar la lista, haga clic en Codio y pulse “Add App” (añadir aplicación).</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/lti_app/adding_by_hand.py" />
            <source>Paste Consumer Key and Shared Secret, as Codio shows them, and press “Add App”.</source>
            <translation>Pegue Consumer Key y Shared Secret, tal como los muestra Codio, y pulse “Add App”.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/lti_app/adding_by_hand.py" />
            <source>Come back to the wizard and check.</source>
            <translation>Vuelva al asistente y compruebe.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/lti_app/adding_by_hand.py" />
            <source>If you see “Apps” in the navigation of the account, with “Discover” and “Manage”: that page of 2025–26 installs LTI 1.3 apps for whole accounts. Codio's LTI App is LTI 1.1; open “Settings” of the course, then “Apps”, instead.</source>
            <translation>Si ve “Apps” en la navegación de la cuenta, con “Discover” y “Manage”: esa página de 2025–26 instala aplicaciones LTI 1.3 para cuentas enteras. La LTI App de Codio es LTI 1.1; abra en su lugar “Settings” del curso y después “Apps”.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/lti_app/adding_by_hand.py" />
            <source>Is there no App Center, but “+ App”? Press “+ App”, choose “By URL”, and paste the XML Configuration Url from Codio as well.</source>
            <translation>¿No hay App Center, pero sí “+ App”? Pulse “+ App”, elija “By URL” y pegue también la XML Configuration Url de Codio.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/lti_app/adding_by_hand.py" />
            <source>Is Codio not in the list? Then your account shows only the apps of its allow list. Ask a Canvas administrator to add Codio to it, which takes up to 24 hours to show, or add it by “+ App” and “By URL”.</source>
            <translation>¿Codio no está en la lista? Entonces su cuenta muestra solo las aplicaciones de su lista de permitidas. Pida a un administrador de Canvas que añada Codio a ella, lo que tarda hasta 24 horas en verse, o añádalo con “+ App” y “By URL”.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/lti_app/adding_by_hand.py" />
            <source>Add the app in Canvas yourself.</source>
            <translation>Añada usted la aplicación en Canvas.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/lti_app/app.py" />
            <source>“{name}” of an account above the course</source>
            <translation>“{name}” de una cuenta superior al curso</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/lti_app/app.py" />
            <source>“{name}” of this course</source>
            <translation>“{name}” de este curso</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/lti_app/app.py" />
            <source>the app of this course</source>
            <translation>la aplicación de este curso</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/lti_app/app.py" />
            <source>“{name}” of account “{account}”</source>
            <translation>“{name}” de la cuenta “{account}”</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/lti_app/course_sis_id.py" />
            <source>Codio tells Canvas courses apart by it. Without one, or with one that changes after the first launch, Codio can take the course for another and make a new copy: students then enter that one, and what they did before stays in the first.</source>
            <translation>Codio distingue por él los cursos de Canvas. Sin ninguno, o con uno que cambia después del primer lanzamiento, Codio puede tomar el curso por otro y hacer una copia nueva: los estudiantes entran entonces en ella, y lo que hicieron antes queda en la primera.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/lti_app/course_sis_id.py" />
            <source>The Canvas course has no SIS id, and a watched launch entered the chosen Codio course without one. Give it none now: Codio could take the course for another.</source>
            <translation>El curso de Canvas no tiene id. de SIS y un lanzamiento observado entró sin él en el curso de Codio elegido. No le dé ninguno ahora: Codio podría tomar el curso por otro.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/lti_app/course_sis_id.py" />
            <source>Ask a Canvas administrator with the permission “{label}” to enter a SIS id of the course's own, such as Fall-2026, under Settings → Course Details → SIS ID, before anybody opens an assignment.</source>
            <translation>Pida a un administrador de Canvas con el permiso “{label}” que introduzca un id. de SIS propio del curso, como Fall-2026, en Settings → Course Details → SIS ID, antes de que alguien abra una tarea.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/lti_app/course_sis_id.py" />
            <source>This SIS id has {count} characters; Canvas takes {most} at most.</source>
            <translation>Este id. de SIS tiene {count} caracteres; Canvas acepta {most} como máximo.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/lti_app/course_sis_id.py" />
            <source>“{name}” has the SIS id “{sis_id}” already. Choose one that no other course has.</source>
            <translation>“{name}” ya tiene el id. de SIS “{sis_id}”. Elija uno que no tenga ningún otro curso.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/lti_app/course_sis_id.py" />
            <source>Canvas does not show you the SIS id of the course.</source>
            <translation>Canvas no le muestra el id. de SIS del curso.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/lti_app/course_sis_id.py" />
            <source>The course has “{sis_id}”, and the wizard never changes one.</source>
            <translation>El curso tiene “{sis_id}”, y el asistente nunca cambia uno existente.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/lti_app/course_sis_id.py" />
            <source>The SIS id “{sis_id}” is not set.</source>
            <translation>El id. de SIS “{sis_id}” no se pone.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/lti_app/course_sis_id.py" />
            <source>The Canvas course has no SIS id.</source>
            <translation>El curso de Canvas no tiene id. de SIS.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/lti_app/imported_key.py" />
            <source>{tool} came with an imported course: its key is “fake”, the word that Canvas writes where a course file holds neither key nor secret. Codio lets nobody in through it.</source>
            <translation>{tool} llegó con un curso importado: su clave es “fake”, la palabra que Canvas escribe cuando el archivo de un curso no contiene ni clave ni secreto. Codio no deja entrar a nadie por ella.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/lti_app/limits.py" />
            <source>Name in Canvas</source>
            <translation>Nombre en Canvas</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/lti_app/limits.py" />
            <source>LTI Consumer</source>
            <translation>LTI Consumer</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/lti_app/limits.py" />
            <location filename="../../resources/templates/report-paper.html" />
            <location filename="../../resources/templates/report.html" />
            <source>Domain</source>
            <translation>Dominio</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/lti_app/limits.py" />
            <source>The LTI app has no name.</source>
            <translation>La aplicación LTI no tiene nombre.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/lti_app/limits.py" />
            <source>A name; Canvas refuses an app without one.</source>
            <translation>Un nombre; Canvas rechaza una aplicación sin él.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/lti_app/limits.py" />
            <source>Type a name into “Name in Canvas” on the page LTI app, such as “Codio”.</source>
            <translation>Escriba un nombre en “Nombre en Canvas”, en la página Aplicación LTI, por ejemplo “Codio”.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/lti_app/limits.py" />
            <source>“{field}” of the LTI app is too long: it has {count} characters.</source>
            <translation>“{field}” de la aplicación LTI es demasiado largo: tiene {count} caracteres.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/lti_app/limits.py" />
            <source>At most {most} characters, which is what Canvas takes.</source>
            <translation>{most} caracteres como máximo, que es lo que Canvas acepta.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/lti_app/limits.py" />
            <source>Shorten “{field}” on the page LTI app.</source>
            <translation>Acorte “{field}” en la página Aplicación LTI.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/lti_app/lti_1_3.py" />
            <source>A launch that was watched at {at} has opened “{name}” all the same: its addresses work with it.</source>
            <translation>Un lanzamiento observado el {at} abrió “{name}” de todos modos: las direcciones funcionan con ella.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/lti_app/lti_1_3.py" />
            <source>It gets every launch of an address below its domain, also of assignments that are tied to an LTI 1.1 app; their addresses stay as they are.</source>
            <translation>Recibe todos los lanzamientos de direcciones bajo su dominio, también los de tareas vinculadas a una aplicación LTI 1.1; sus direcciones quedan como están.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/lti_app/lti_1_3.py" />
            <source>Everything else of the setup works meanwhile: assignments, points, groups and mentors. Whether these addresses open the right assignment by LTI 1.3, and grades come back, Codio's documents leave open.</source>
            <translation>Mientras tanto funciona todo lo demás: tareas, puntos, grupos y mentores. Los documentos de Codio no dicen si estas direcciones abren la tarea correcta con LTI 1.3 ni si vuelven las calificaciones.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/lti_app/lti_1_3.py" />
            <source>The wizard installs and changes LTI 1.1 apps alone, and leaves the LTI 1.3 app and its key as they are.</source>
            <translation>El asistente solo instala y cambia aplicaciones LTI 1.1, y deja la aplicación LTI 1.3 y su clave como están.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/lti_app/lti_1_3.py" />
            <source>With LTI 1.1: Have the administrator who installed {tool} remove it, or take this course out of it (Canvas: Admin → Apps → Manage → the app → Availability and Exceptions → Add Exception; in an older Canvas: Admin → Settings → Apps). Keep the LTI 1.1 app until Canvas has moved everything.</source>
            <translation>Con LTI 1.1: pida al administrador que instaló {tool} que la quite o que excluya este curso (Canvas: Admin → Apps → Manage → la aplicación → Availability and Exceptions → Add Exception; en un Canvas más antiguo: Admin → Settings → Apps). Conserve la aplicación LTI 1.1 hasta que Canvas lo haya trasladado todo.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/lti_app/lti_1_3.py" />
            <source>With LTI 1.3: choose “Continue anyway” on the page LTI app (in the setup file: “passed_over” with “lti_app”), map one assignment, apply the plan, and watch a test launch on the page Results. If exactly that one starts, this becomes a warning that you can accept. Who administers Codio sees under Organization → LTI Integrations → LTI 1.3 Configurations whether this Canvas is set up there.</source>
            <translation>Con LTI 1.3: elija “Continuar de todos modos” en la página Aplicación LTI (en el archivo de configuración: “passed_over” con “lti_app”), asigne una sola tarea, aplique el plan y observe un lanzamiento de prueba en la página Resultados. Si empieza exactamente esa, esto pasa a ser una advertencia que puede aceptar. Quien administra Codio ve en Organization → LTI Integrations → LTI 1.3 Configurations si este Canvas está configurado allí.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/lti_app/pasted_values.py" />
            <source>This does not look like the secrets Codio gives out: 36 characters, in five groups with hyphens between them. Compare it with LTI Secret in Codio; go on if it is the same.</source>
            <translation>Esto no se parece a los secretos que da Codio: 36 caracteres, en cinco grupos separados por guiones. Compárelo con LTI Secret en Codio; continúe si es el mismo.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/lti_app/pasted_values.py" />
            <source>This is the word that Canvas writes into an app that came with an imported course.</source>
            <translation>Esta es la palabra que Canvas escribe en una aplicación que llegó con un curso importado.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/lti_app/pasted_values.py" />
            <source>This is a web address.</source>
            <translation>Esto es una dirección web.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/lti_app/pasted_values.py" />
            <source>There is a space in this.</source>
            <translation>Esto contiene un espacio.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/lti_app/pasted_values.py" />
            <source>There is a letter or sign in this that no key, id or secret has.</source>
            <translation>Aquí hay una letra o un signo que ninguna clave, identificador o secreto tiene.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/lti_app/pasted_values.py" />
            <source>This has the form of the LTI app's key or secret.</source>
            <translation>Esto tiene la forma de la clave o el secreto de la aplicación LTI.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/lti_app/pasted_values.py" />
            <source>An invisible character was taken out.</source>
            <translation>Se quitó un carácter invisible.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/lti_app/pasted_values.py" />
            <source>Quotation marks around it were taken off.</source>
            <translation>Se quitaron las comillas que lo rodeaban.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/lti_app/pasted_values.py" />
            <source>Dashes in it were made hyphens.</source>
            <translation>Las rayas se cambiaron por guiones.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/lti_app/pasted_values.py" />
            <source>A line break or wide space in it was made a plain space.</source>
            <translation>Un salto de línea o un espacio especial se cambió por un espacio simple.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/lti_app/pasted_values.py" />
            <source>This is the access token of Canvas.</source>
            <translation>Este es el token de acceso de Canvas.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/lti_app/pasted_values.py" />
            <source>This is the Client Id of the API integration.</source>
            <translation>Este es el Client Id de la integración de API.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/lti_app/pasted_values.py" />
            <source>This is the Secret Id of the API integration.</source>
            <translation>Este es el Secret Id de la integración de API.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/lti_app/pasted_values.py" />
            <source>This is LTI Consumer, the key of the LTI app.</source>
            <translation>Este es LTI Consumer, la clave de la aplicación LTI.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/lti_app/pasted_values.py" />
            <source>This is LTI Secret, the secret of the LTI app.</source>
            <translation>Este es LTI Secret, el secreto de la aplicación LTI.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/lti_app/pasted_values.py" />
            <source>Recognised: it has the form of an LTI Secret.</source>
            <translation>Reconocido: tiene la forma de un LTI Secret.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/lti_app/pasted_values.py" />
            <source>An access token is made in Canvas, in Account → Settings.</source>
            <translation>El token de acceso se crea en Canvas, en Account → Settings.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/lti_app/pasted_values.py" />
            <source>Client Id stands in Codio's block “API Integrations”.</source>
            <translation>Client Id está en el bloque “API Integrations” de Codio.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/lti_app/pasted_values.py" />
            <source>Secret Id stands in Codio's block “API Integrations”, below Client Id.</source>
            <translation>Secret Id está en el bloque “API Integrations” de Codio, debajo de Client Id.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/lti_app/pasted_values.py" />
            <source>LTI Consumer stands on Codio's page “LTI Integrations”.</source>
            <translation>LTI Consumer está en la página “LTI Integrations” de Codio.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/lti_app/pasted_values.py" />
            <source>LTI Secret stands on Codio's page “LTI Integrations”, masked, below LTI Consumer.</source>
            <translation>LTI Secret está en la página “LTI Integrations” de Codio, oculto, debajo de LTI Consumer.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/blueprint.py" />
            <source>This becomes an exception to later syncs of the blueprint: they leave its {groups} alone.</source>
            <translation>Esto pasa a ser una excepción a las próximas sincronizaciones del blueprint: no tocarán {groups}.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/blueprint.py" />
            <source>Later syncs of the blueprint leave it alone all the same: Canvas remembers that it was changed here.</source>
            <translation>Aun así, las próximas sincronizaciones del blueprint no lo tocarán: Canvas recuerda que se cambió aquí.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/blueprint.py" />
            <source>This is a blueprint course: the next sync takes what is changed here to its associated courses, except to what was changed there and is not locked.</source>
            <translation>Este es un curso blueprint: la próxima sincronización lleva lo que se cambia aquí a sus cursos asociados, salvo a lo que se cambió allí y no está bloqueado.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/blueprint.py" />
            <source>content</source>
            <translation>contenido</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/blueprint.py" />
            <source>settings</source>
            <translation>ajustes</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/blueprint.py" />
            <source>publishing</source>
            <translation>publicación</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/blueprint.py" />
            <location filename="../../wizard/setup/mapping/dates.py" />
            <source>due date</source>
            <translation>fecha de entrega</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/blueprint.py" />
            <source>availability dates</source>
            <translation>fechas de disponibilidad</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/blueprint.py" />
            <source>Locked by the blueprint “{blueprint}”: {fields} of “{name}”.</source>
            <translation>Bloqueado por el blueprint “{blueprint}”: {fields} de “{name}”.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/blueprint.py" />
            <source>Locked by the blueprint: {fields} of “{name}”.</source>
            <translation>Bloqueado por el blueprint: {fields} de “{name}”.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/blueprint.py" />
            <source>Unlock it in the blueprint course, or change it there and sync, then check again. Or choose another Canvas assignment for this row, or a new one.</source>
            <translation>Desbloquéelo en el curso blueprint, o cámbielo allí y sincronice, y compruebe de nuevo. O elija para esta fila otra tarea de Canvas, o una nueva.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/blueprint.py" />
            <source>Unlock it in the blueprint course, or change it there and sync, then check again. Or let this row keep what Canvas has.</source>
            <translation>Desbloquéelo en el curso blueprint, o cámbielo allí y sincronice, y compruebe de nuevo. O deje en esta fila lo que tiene Canvas.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/codio_dates.py" />
            <source>In Codio open the course, then Bulk Settings, and in Assignment settings press Open Updater. Choose the file, look at the CSV Test Run, and press Apply. The times are those of {zone}; which zone Codio takes them for its documents do not tell, so look at one date afterwards. Then check again here: what Codio has is read back.</source>
            <translation>En Codio abra el curso, luego Bulk Settings, y en Assignment settings pulse Open Updater. Elija el archivo, mire el CSV Test Run y pulse Apply. Las horas son las de {zone}; la documentación de Codio no dice para qué zona las toma, así que mire después una fecha. Luego compruebe aquí de nuevo: se lee lo que Codio tiene.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/codio_dates.py" />
            <source>Several assignments have this name, and Codio's file names them by it alone. Set the dates in Codio by hand.</source>
            <translation>Varias tareas tienen este nombre, y el archivo de Codio solo las nombra por él. Ponga las fechas en Codio a mano.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/codio_dates.py" />
            <source>Sections, groups or people have dates of their own in Canvas; Codio's file knows one date for all. Set the dates in Codio by hand.</source>
            <translation>Secciones, grupos o personas tienen fechas propias en Canvas; el archivo de Codio conoce una sola fecha para todos. Ponga las fechas en Codio a mano.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/conflicts.py" />
            <source>Let the wizard create a new assignment instead, and keep this one as it is.</source>
            <translation>Deje que el asistente cree una tarea nueva y conserve esta como está.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/conflicts.py" />
            <source>It opens the same in Codio. Give the row what it has in Canvas: the URL {url} and {points:g} points, published as it is.</source>
            <translation>Abre lo mismo en Codio. Dé a la fila lo que tiene en Canvas: la URL {url} y {points:g} puntos, publicada como está.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/conflicts.py" />
            <source>No installed app, nor the one of this setup, would answer this URL.</source>
            <translation>Ninguna aplicación instalada, ni la de esta configuración, respondería a esta URL.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/conflicts.py" />
            <source>Leave the app's domain empty on the LTI app page, so that it fits Codio's.</source>
            <translation>Deje vacío el dominio en la página “Aplicación LTI”, para que encaje con el de Codio.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/conflicts.py" />
            <source>“{name}” is more than an ordinary assignment ({kinds}). {losses} {undo}</source>
            <translation>«{name}» es más que una tarea corriente ({kinds}). {losses} {undo}</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/conflicts.py" />
            <source>Let the wizard create a new assignment, or choose another one; or agree that this one is converted.</source>
            <translation>Deje que el asistente cree una tarea nueva o elija otra; o acepte que se convierta esta.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/conflicts.py" />
            <source>The Canvas assignment chosen for this row no longer exists.</source>
            <translation>La tarea de Canvas elegida para esta fila ya no existe.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/conflicts.py" />
            <source>Choose another one, or let the wizard create it.</source>
            <translation>Elija otra o deje que el asistente la cree.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/conflicts.py" />
            <source>The row of “{name}” uses the same Canvas assignment.</source>
            <translation>La fila de “{name}” usa la misma tarea de Canvas.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/conflicts.py" />
            <source>Choose a different Canvas assignment for one of the two rows.</source>
            <translation>Elija una tarea de Canvas distinta para una de las dos filas.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/conflicts.py" />
            <source>The row of “{name}” has the same launch URL.</source>
            <translation>La fila de “{name}” tiene la misma URL de lanzamiento.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/conflicts.py" />
            <source>Paste the launch URL of this assignment, or import Codio's export.</source>
            <translation>Pegue la URL de lanzamiento de esta tarea o importe la exportación de Codio.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/conflicts.py" />
            <source>With {points:g} points no grade can come back.</source>
            <translation>Con {points:g} puntos no puede volver ninguna calificación.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/conflicts.py" />
            <source>Give the assignment more than 0 points.</source>
            <translation>Dé a la tarea más de 0 puntos.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/conflicts.py" />
            <source>This is not a launch URL of {host}.</source>
            <translation>Esta no es una URL de lanzamiento de {host}.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/conflicts.py" />
            <source>Copy the LTI Integration URL of the assignment from Codio's Overview.</source>
            <translation>Copie la “LTI Integration URL” de la tarea en “Overview” de Codio.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/conflicts.py" />
            <source>This URL opens the course or the app, not an assignment; no grade returns.</source>
            <translation>Esta URL abre el curso o la aplicación, no una tarea; no vuelve ninguna calificación.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/conflicts.py" />
            <source>This URL belongs to another Codio organization than the others.</source>
            <translation>Esta URL es de otra organización de Codio que las demás.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/conflicts.py" />
            <source>Export the assignment URLs again from the chosen Codio course.</source>
            <translation>Exporte de nuevo las URL de las tareas del curso de Codio elegido.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/conflicts.py" />
            <source>This URL opens another Codio course, perhaps last term's.</source>
            <translation>Esta URL abre otro curso de Codio, quizá el del período pasado.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/conflicts.py" />
            <source>Replace it with the URL from the chosen course's export.</source>
            <translation>Sustitúyala por la URL de la exportación del curso elegido.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/conflicts.py" />
            <source>This URL opens another assignment of the course.</source>
            <translation>Esta URL abre otra tarea del curso.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/conflicts.py" />
            <source>Replace it with the URL of this assignment.</source>
            <translation>Sustitúyala por la URL de esta tarea.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/conflicts.py" />
            <source>The {later} is before the {earlier}.</source>
            <translation>Orden de fechas: {later} es anterior a {earlier}.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/conflicts.py" />
            <source>Put the dates in order: “Available from”, due, “Until”.</source>
            <translation>Ponga las fechas en orden: «Disponible desde», entrega, «Hasta».</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/conflicts.py" />
            <source>The account has locked the {date} of “{name}”.</source>
            <translation>La cuenta ha bloqueado: {date} de «{name}».</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/conflicts.py" />
            <source>Leave this date as Canvas has it, or ask an administrator of the account.</source>
            <translation>Deje esta fecha como está en Canvas, o pregunte a un administrador de la cuenta.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/conversion.py" />
            <source>another tool</source>
            <translation>otra herramienta</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/conversion.py" />
            <source>quiz</source>
            <translation>examen</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/conversion.py" />
            <source>graded discussion</source>
            <translation>foro calificado</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/conversion.py" />
            <source>quiz of New Quizzes</source>
            <translation>examen de New Quizzes</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/conversion.py" />
            <source>another vendor's tool</source>
            <translation>herramienta de otro proveedor</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/conversion.py" />
            <source>group assignment</source>
            <translation>tarea en grupo</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/conversion.py" />
            <source>peer-reviewed assignment</source>
            <translation>tarea con revisión por pares</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/conversion.py" />
            <source>document to annotate</source>
            <translation>documento para anotar</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/conversion.py" />
            <source>graded page</source>
            <translation>página calificada</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/conversion.py" />
            <source>attendance</source>
            <translation>asistencia</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/conversion.py" />
            <source>assignment with a frozen type</source>
            <translation>tarea con el tipo bloqueado</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/conversion.py" />
            <source>Canvas unlinks its quiz, and deletes the quiz if it is unpublished and has no questions.</source>
            <translation>Canvas desvincula su examen y lo elimina si no está publicado y no tiene preguntas.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/conversion.py" />
            <source>Canvas unlinks its discussion, and deletes the discussion if it has no entries.</source>
            <translation>Canvas desvincula su foro y lo elimina si no tiene mensajes.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/conversion.py" />
            <source>Its address is what ties it to New Quizzes: with another one its quiz is cut off.</source>
            <translation>Su dirección es lo que la une a New Quizzes: con otra, su examen queda separado.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/conversion.py" />
            <source>It no longer opens {host}, and what that tool keeps for it is cut off.</source>
            <translation>Ya no abre {host}, y lo que esa herramienta guarda para ella queda separado.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/conversion.py" />
            <source>Its students hand in as groups, but each opens Codio alone, and one student's grade may count for the whole group.</source>
            <translation>Sus estudiantes entregan en grupo, pero cada uno abre Codio por su cuenta, y la calificación de uno puede contar para todo el grupo.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/conversion.py" />
            <source>Canvas switches its peer reviews off.</source>
            <translation>Canvas desactiva su revisión por pares.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/conversion.py" />
            <source>Canvas lets go of the document that students annotate.</source>
            <translation>Canvas suelta el documento que anotan los estudiantes.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/conversion.py" />
            <source>Canvas deletes the page that belongs to it.</source>
            <translation>Canvas elimina la página que le pertenece.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/conversion.py" />
            <source>Attendance can no longer be taken in it.</source>
            <translation>Ya no se puede registrar la asistencia en ella.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/conversion.py" />
            <source>Its submission type is frozen: Canvas lets nobody but account administrators change it.</source>
            <translation>Su tipo de entrega está bloqueado: Canvas solo permite cambiarlo a los administradores de la cuenta.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/conversion.py" />
            <source>Undo cannot bring the quiz back, as Canvas would make a new, empty one; it sets the assignment to “no submission”. If Canvas has kept the quiz, it is listed under Quizzes.</source>
            <translation>Deshacer no puede recuperar el examen, pues Canvas crearía uno nuevo y vacío; deja la tarea «sin entrega». Si Canvas ha conservado el examen, aparece en Exámenes.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/conversion.py" />
            <source>Undo cannot bring the discussion back, as Canvas would make a new, empty one; it sets the assignment to “no submission”. If Canvas has kept the discussion, it is listed under Discussions.</source>
            <translation>Deshacer no puede recuperar el foro, pues Canvas crearía uno nuevo y vacío; deja la tarea «sin entrega». Si Canvas ha conservado el foro, aparece en Foros.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/conversion.py" />
            <source>Undo puts the address back; whether New Quizzes then finds the quiz again is not known.</source>
            <translation>Deshacer restablece la dirección; no se sabe si New Quizzes vuelve a encontrar entonces el examen.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/conversion.py" />
            <source>Undo puts the address back; whether that tool then finds again what it kept is not known.</source>
            <translation>Deshacer restablece la dirección; no se sabe si esa herramienta vuelve a encontrar entonces lo que guardaba.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/conversion.py" />
            <source>Undo puts the submission type back; the groups stay.</source>
            <translation>Deshacer restablece el tipo de entrega; los grupos se quedan.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/conversion.py" />
            <source>Undo switches peer reviews on again unless another tool opens; look at who reviews whom.</source>
            <translation>Deshacer vuelve a activar la revisión por pares, salvo que se abra otra herramienta; mire quién revisa a quién.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/conversion.py" />
            <source>Undo cannot bring the document back; it takes that submission type away.</source>
            <translation>Deshacer no puede recuperar el documento; quita ese tipo de entrega.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/conversion.py" />
            <source>Undo cannot bring the page back; it sets the assignment to “no submission”.</source>
            <translation>Deshacer no puede recuperar la página; deja la tarea «sin entrega».</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/conversion.py" />
            <source>Undo cannot make it attendance again, as Canvas does not take that; it sets the assignment to “no submission”.</source>
            <translation>Deshacer no puede volver a hacer de ella una tarea de asistencia, pues Canvas no lo acepta; la deja «sin entrega».</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/conversion.py" />
            <source>Undo needs the same right to set the type back.</source>
            <translation>Deshacer necesita el mismo permiso para restablecer el tipo.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/date_table.py" />
            <source>The file has no header with an assignment and a date. Name the columns: {columns}.</source>
            <translation>El archivo no tiene un encabezado con una tarea y una fecha. Nombre las columnas: {columns}.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/date_table.py" />
            <source>line {number}</source>
            <translation>línea {number}</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/date_table.py" />
            <location filename="../../wizard/setup/mapping/imports.py" />
            <source>The chosen Codio course has no assignment of this name.</source>
            <translation>El curso de Codio elegido no tiene ninguna tarea con este nombre.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/date_table.py" />
            <source>Another line is about the same assignment.</source>
            <translation>Otra línea trata de la misma tarea.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/date_table.py" />
            <source>It names no assignment.</source>
            <translation>No nombra ninguna tarea.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/date_table.py" />
            <location filename="../../wizard/setup/mapping/imports.py" />
            <source>Several assignments have this name; the module beside it is missing.</source>
            <translation>Varias tareas tienen este nombre; falta el módulo al lado.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/dates.py" />
            <source>“Available from” date</source>
            <translation>fecha «Disponible desde»</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/dates.py" />
            <source>“Until” date</source>
            <translation>fecha «Hasta»</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/dates.py" />
            <source>This Canvas course is paced: dates belong to its pace, so that none is written.</source>
            <translation>Este curso de Canvas sigue un ritmo: las fechas son de su ritmo, así que no se escribe ninguna.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/dates.py" />
            <source>“{name}” is assigned only to sections, groups or people: dates for everyone would assign it to all, so that none is written. Change their dates in Canvas.</source>
            <translation>«{name}» está asignada solo a secciones, grupos o personas: unas fechas para todos la asignarían a todos, así que no se escribe ninguna. Cambie sus fechas en Canvas.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/derived_urls.py" />
            <source>It is not the launch URL of an assignment.</source>
            <translation>No es la URL de lanzamiento de una tarea.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/derived_urls.py" />
            <source>It belongs to another Codio organization than the other launch URLs.</source>
            <translation>Pertenece a otra organización de Codio que las demás URL de lanzamiento.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/derived_urls.py" />
            <source>It opens another Codio course than “{name}”.</source>
            <translation>Abre otro curso de Codio que “{name}”.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/derived_urls.py" />
            <source>It names its course by another kind of id than Codio's API does.</source>
            <translation>Nombra su curso con otro tipo de identificador que la API de Codio.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/derived_urls.py" />
            <source>It names an assignment that “{name}” does not list by this id.</source>
            <translation>Nombra una tarea que “{name}” no contiene con este identificador.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/derived_urls.py" />
            <source>It names an assignment that “{name}” does not list by this id: with constant URLs a copied course keeps the ids of the course it was copied from.</source>
            <translation>Nombra una tarea que “{name}” no contiene con este identificador: con URL constantes, un curso copiado conserva los identificadores del curso del que se copió.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/derived_urls.py" />
            <source>In Codio open Admin → LTI / LMS, press Assignment URLs → Export, and import the file: it holds the URL of every assignment.</source>
            <translation>En Codio abra Admin → LTI / LMS, pulse Assignment URLs → Export e importe el archivo: contiene la URL de cada tarea.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/doubles.py" />
            <source>“{name}” (id {id}, created {at})</source>
            <translation>“{name}” (id {id}, creado {at})</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/doubles.py" />
            <source>“{name}” (id {id}, created {at} by this setup)</source>
            <translation>“{name}” (id {id}, creado {at} por esta configuración)</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/doubles.py" />
            <source>“{name}” (id {id})</source>
            <translation>“{name}” (id {id})</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/imports.py" />
            <source>Codio gives another URL than {url}, which was derived. Codio's is taken; other derived URLs may be as wrong, so import the whole Assignment URLs export.</source>
            <translation>Codio da otra URL que {url}, que era deducida. Se toma la de Codio; otras URL deducidas pueden ser igual de erróneas, así que importe la exportación “Assignment URLs” completa.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/imports.py" />
            <source>Another line gives a launch URL to the same assignment.</source>
            <translation>Otra línea da una URL de lanzamiento a la misma tarea.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/imports.py" />
            <source>It opens an assignment of this course that Codio's API does not list.</source>
            <translation>Abre una tarea de este curso que la API de Codio no muestra.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/imports.py" />
            <source>It is not of this course's assignments, and no name stands beside it.</source>
            <translation>No es de las tareas de este curso, y no lleva ningún nombre al lado.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/imports.py" />
            <source>It opens another Codio course; the row keeps the URL it has.</source>
            <translation>Abre otro curso de Codio; la fila conserva la URL que tiene.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/last_term.py" />
            <source>It is more than an ordinary assignment ({kinds}); choose it by hand to see what it would lose.</source>
            <translation>Es más que una tarea corriente ({kinds}); elíjala a mano para ver qué perdería.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/last_term.py" />
            <source>Students have already submitted to it; it stays as it is.</source>
            <translation>Ya hay entregas de estudiantes; se queda como está.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/last_term.py" />
            <source>No row, or more than one, has this name; choose the row by hand.</source>
            <translation>Ninguna fila, o más de una, tiene este nombre; elija la fila a mano.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/last_term.py" />
            <source>Another Canvas assignment of the same name is linked to this row.</source>
            <translation>Otra tarea de Canvas con el mismo nombre está enlazada a esta fila.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/limits.py" />
            <source>Give it a number of points from 1 to {most} in the column “Points” of the row (“points” in the setup file).</source>
            <translation>Déle un número de puntos de 1 a {most} en la columna “Puntos” de la fila (“points” en el archivo de configuración).</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/limits.py" />
            <source>Canvas takes at most {most} points, and this row has {points:.0f}.</source>
            <translation>Canvas acepta como máximo {most} puntos y esta fila tiene {points:.0f}.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/limits.py" />
            <source>The points of this row are no number that Canvas takes.</source>
            <translation>Los puntos de esta fila no son un número que Canvas acepte.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/limits.py" />
            <source>The name of the assignment group “{name}” is too long: it has {count} characters, and Canvas takes {most}.</source>
            <translation>El nombre del grupo de tareas “{name}” es demasiado largo: tiene {count} caracteres y Canvas acepta {most}.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/limits.py" />
            <source>Shorten it in the column “Group” of the row (“group” in the setup file), or choose a group that is there.</source>
            <translation>Acórtelo en la columna “Grupo” de la fila (“group” en el archivo de configuración) o elija un grupo que ya exista.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/limits.py" />
            <source>Its name holds nothing that can be seen, and Canvas refuses a blank name.</source>
            <translation>Su nombre no contiene nada visible, y Canvas rechaza un nombre vacío.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/limits.py" />
            <source>Type a name into the field “Name in Canvas” of the row (“canvas_name” in the setup file), or rename the assignment in Codio.</source>
            <translation>Escriba un nombre en el campo “Nombre en Canvas” de la fila (“canvas_name” en el archivo de configuración) o cambie el nombre de la tarea en Codio.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/limits.py" />
            <source>The name “{name}” is too long: it has {count} characters, and Canvas takes {most}.</source>
            <translation>El nombre “{name}” es demasiado largo: tiene {count} caracteres y Canvas acepta {most}.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/limits.py" />
            <source>Shorten it in the field “Name in Canvas” of the row (“canvas_name” in the setup file), for example to “{name}”.</source>
            <translation>Acórtelo en el campo “Nombre en Canvas” de la fila (“canvas_name” en el archivo de configuración), por ejemplo a “{name}”.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/matching.py" />
            <source>Canvas names the module “{module}”</source>
            <translation>Canvas nombra el módulo “{module}”</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/matching.py" />
            <source>Canvas names a part of the module “{module}”</source>
            <translation>Canvas nombra una parte del módulo “{module}”</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/matching.py" />
            <source>Canvas may mean another module than “{module}”</source>
            <translation>Canvas puede referirse a otro módulo que “{module}”</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/matching.py" />
            <source>Canvas names another module than “{module}”</source>
            <translation>Canvas nombra otro módulo que “{module}”</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/matching.py" />
            <source>Same name</source>
            <translation>Mismo nombre</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/matching.py" />
            <source>another one is about as close</source>
            <translation>hay otra casi igual de parecida</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/matching.py" />
            <source>Same name and number ({label})</source>
            <translation>Mismo nombre y número ({label})</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/matching.py" />
            <source>Same name but for spelling, numbering or punctuation</source>
            <translation>Mismo nombre, salvo ortografía, numeración o puntuación</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/matching.py" />
            <source>Similar name ({alike:.0%} alike)</source>
            <translation>Nombre parecido ({alike:.0%} de parecido)</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/other_links.py" />
            <source>an address of Codio that belongs to no assignment ({url})</source>
            <translation>una dirección de Codio que no es de ninguna tarea ({url})</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/other_links.py" />
            <source>The Canvas assignment “{name}” ({id}) opens {what}, and belongs to no row.</source>
            <translation>La tarea de Canvas «{name}» ({id}) abre {what} y no pertenece a ninguna fila.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/other_links.py" />
            <source>“{name}” of {module} would be created beside it.</source>
            <translation>Junto a ella se crearía «{name}» de {module}.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/other_links.py" />
            <source>To map its row to it, choose it on the page Assignments (“Rewrite last term's links” does so for all of a copied course), or write into the row of the setup file whose codio_assignment_id is "{row}": "target": "existing", "canvas_assignment_id": {id}.</source>
            <translation>Para asignarle su fila, elíjala en la página Tareas («Reescribir los enlaces del período pasado» lo hace con todas las de un curso copiado), o escriba en la fila del archivo de configuración cuyo codio_assignment_id es "{row}": "target": "existing", "canvas_assignment_id": {id}.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/other_links.py" />
            <source>an assignment of the chosen Codio course ({id})</source>
            <translation>una tarea del curso de Codio elegido ({id})</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/other_links.py" />
            <source>an assignment of the Codio course “{name}”</source>
            <translation>una tarea del curso de Codio «{name}»</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/other_links.py" />
            <source>an assignment of another Codio course ({id})</source>
            <translation>una tarea de otro curso de Codio ({id})</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/other_links.py" />
            <source>the assignment {id} of whichever Codio course the app names</source>
            <translation>la tarea {id} del curso de Codio que indique la aplicación</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/other_links.py" />
            <source>an enrolment in the Codio course “{name}”, from which no grade returns</source>
            <translation>una inscripción en el curso de Codio «{name}», de la que no vuelve ninguna calificación</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/other_links.py" />
            <source>another Codio ({url})</source>
            <translation>otro Codio ({url})</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/other_links.py" />
            <source>Students have submitted to it: it is kept as it is, with its grades.</source>
            <translation>Hay entregas de estudiantes: se conserva como está, con sus calificaciones.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/other_links.py" />
            <source>To map a row to it, choose it there on the page Assignments, or write into the row of the setup file: "target": "existing", "canvas_assignment_id": {id}.</source>
            <translation>Para asignarle una fila, elíjala allí en la página Tareas, o escriba en la fila del archivo de configuración: "target": "existing", "canvas_assignment_id": {id}.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/placement.py" />
            <source>Canvas has several modules called “{name}” ({ids}): the wizard does not guess which is meant. Give each a name of its own in Canvas, or write the name of the right one into the row.</source>
            <translation>Canvas tiene varios módulos llamados “{name}” ({ids}): el asistente no adivina a cuál se refiere. Dé a cada uno un nombre propio en Canvas, o escriba en la fila el nombre del correcto.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/placement.py" />
            <source>{unread} “{name}” may stand there already, so it is placed nowhere. Open what cannot be read in Canvas, correct it and save it; then check again.</source>
            <translation>{unread} «{name}» puede estar ya allí, así que no se coloca en ningún sitio. Abra en Canvas lo que no se puede leer, corríjalo y guárdelo; después, compruebe de nuevo.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/placement.py" />
            <source>“{name}” with id {id}</source>
            <translation>“{name}” con el id {id}</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/placement.py" />
            <source>“{name}” stands in no named module of Codio. Write into the row into which Canvas module it goes, or that it goes into none.</source>
            <translation>“{name}” no está en ningún módulo con nombre de Codio. Escriba en la fila en qué módulo de Canvas va, o que no va en ninguno.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/placement.py" />
            <source>It stands in the Canvas module “{module}”.</source>
            <translation>Está en el módulo de Canvas “{module}”.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/placement.py" />
            <source>It goes into the new Canvas module “{module}”.</source>
            <translation>Va en el módulo nuevo de Canvas “{module}”.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/placement.py" />
            <source>It goes into the Canvas module “{module}”.</source>
            <translation>Va en el módulo de Canvas “{module}”.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/row_conflicts.py" />
            <source>Several Canvas assignments open this launch URL: {names}.</source>
            <translation>Varias tareas de Canvas abren esta URL de lanzamiento: {names}.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/row_conflicts.py" />
            <source>Choose the one to keep, and delete the others in Canvas: the address of each ends with its id. Then check again.</source>
            <translation>Elija la que se queda y elimine las demás en Canvas: la dirección de cada una termina con su id. Luego compruebe de nuevo.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/suggestions.py" />
            <source>{reason} Students have already submitted to it.</source>
            <translation>{reason} Ya hay entregas de estudiantes.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/told_apart.py" />
            <source>{name} (id {id})</source>
            <translation>{name} (id {id})</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/told_apart.py" />
            <source>{name} ({module}, id {id})</source>
            <translation>{name} ({module}, id {id})</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/unread.py" />
            <source>{unread} It may be this row's, so nothing is made or changed beside it.</source>
            <translation>{unread} Puede ser de esta fila, así que no se crea ni se cambia nada junto a ello.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/mapping/unread.py" />
            <source>Open it in Canvas, correct it and save it, or delete it if nobody needs it; then check again. Or skip the row.</source>
            <translation>Ábralo en Canvas, corríjalo y guárdelo, o elimínelo si nadie lo necesita; después compruebe de nuevo. O bien omita la fila.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/mentor_files.py" />
            <source>the people of the Canvas course are not read yet, so nobody knows whose id “{text}” is.</source>
            <translation>aún no se han leído las personas del curso de Canvas, así que nadie sabe de quién es el identificador “{text}”.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/mentor_files.py" />
            <source>Line {number}: {said}</source>
            <translation>Línea {number}: {said}</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/mentor_files.py" />
            <source>No column of the list is headed as the mentors': nothing was read.</source>
            <translation>Ninguna columna de la lista lleva el encabezado de los mentores: no se leyó nada.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/mentor_files.py" />
            <source>The list has no header. By the roster the student comes first in each line, and the mentor second; it was read so.</source>
            <translation>La lista no tiene encabezado. Según la lista de personas del curso, en cada línea va primero el estudiante y después el mentor; así se leyó.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/mentor_files.py" />
            <source>Lines left out because their status is not “active”: {count}.</source>
            <translation>Líneas omitidas porque su estado no es “active”: {count}.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/mentor_files.py" />
            <source>By the roster of the Canvas course these people stand on the wrong side of the list: {names}. Nobody was turned round; look whether mentors and students are mixed up.</source>
            <translation>Según la lista de personas del curso de Canvas, estas personas están en el lado equivocado de la lista: {names}. No se cambió a nadie de lado; mire si los mentores y los estudiantes están confundidos.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/mentor_files.py" />
            <source>“{text}” is no e-mail address.</source>
            <translation>“{text}” no es una dirección de correo.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/mentor_files.py" />
            <source>nobody in the Canvas course has the id “{text}”.</source>
            <translation>nadie en el curso de Canvas tiene el identificador “{text}”.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/mentor_files.py" />
            <source>Canvas shows you no e-mail address of {name}.</source>
            <translation>Canvas no le muestra ninguna dirección de correo de {name}.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/mentor_files.py" />
            <source>The list has no header. The first of each line was taken for the mentor; if that is the student, put the heading “student, mentor” above the list, and import it again.</source>
            <translation>La lista no tiene encabezado. El primero de cada línea se tomó por el mentor; si es el estudiante, ponga el encabezado “student, mentor” encima de la lista e impórtela de nuevo.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/mentor_files.py" />
            <source>The course has {name} with the address {email}; add it, if it is meant.</source>
            <translation>El curso tiene a {name} con la dirección {email}; añádala si es esa persona.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/moments.py" />
            <source>{day} {month} {year}, {time} ({zone})</source>
            <translation>{day} de {month} de {year}, {time} ({zone})</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/operations.py" />
            <source>Canvas or Codio has changed since the plan was made.</source>
            <translation>Canvas o Codio ha cambiado desde que se hizo el plan.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/operations.py" />
            <location filename="../../wizard/ui/review/review_page.py" />
            <source>This setup has been carried out in {elsewhere}. Now it names {here}.</source>
            <translation>Esta configuración se llevó a cabo en {elsewhere}. Ahora indica {here}.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/operations.py" />
            <source>This setup has neither an id nor a name, so that the journal could not tell its changes from another setup's.</source>
            <translation>Esta configuración no tiene ni identificador ni nombre, así que el diario no podría distinguir sus cambios de los de otra.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/operations.py" />
            <source>No record on this computer of changes by this setup in {place}.</source>
            <translation>En este equipo no consta ningún cambio hecho por esta configuración en {place}.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/overview.py" />
            <source>Not read: {what}</source>
            <translation>No leído: {what}</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/overview.py" />
            <source>your Canvas account</source>
            <translation>su cuenta de Canvas</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/overview.py" />
            <source>what your access token may do</source>
            <translation>lo que puede hacer su token de acceso</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/overview.py" />
            <source>your Codio organization</source>
            <translation>su organización de Codio</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/overview.py" />
            <source>your courses in Canvas</source>
            <translation>sus cursos en Canvas</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/overview.py" />
            <source>the Canvas course</source>
            <translation>el curso de Canvas</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/overview.py" />
            <source>other Codio courses that are named</source>
            <translation>otros cursos de Codio que se nombran</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/overview.py" />
            <source>the apps in Canvas</source>
            <translation>las aplicaciones de Canvas</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/overview.py" />
            <source>the assignments in Canvas</source>
            <translation>las tareas de Canvas</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/overview.py" />
            <source>the modules in Canvas</source>
            <translation>los módulos de Canvas</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/overview.py" />
            <source>the people of the Canvas course</source>
            <translation>las personas del curso de Canvas</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/overview.py" />
            <source>which app answers a launch</source>
            <translation>qué aplicación responde a un lanzamiento</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/overview.py" />
            <source>the settings of the assignments in Codio</source>
            <translation>los ajustes de las tareas en Codio</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/overview.py" />
            <source>completed work in Codio</source>
            <translation>el trabajo completado en Codio</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/overview.py" />
            <source>samples of grades</source>
            <translation>muestras de calificaciones</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/overview.py" />
            <source>Settings of Codio's assignments: {progress}</source>
            <translation>Ajustes de las tareas en Codio: {progress}</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/overview.py" />
            <source>{read} of {total}, about {minutes} min left</source>
            <translation>{read} de {total}, quedan unos {minutes} min</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/overview.py" />
            <source>Reading {what}…</source>
            <translation>Leyendo {what}…</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/overview.py" />
            <source>{read} of {total}, about {seconds} s left</source>
            <translation>{read} de {total}, quedan unos {seconds} s</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/overview.py" />
            <source>The plan cannot be made without it.</source>
            <translation>Sin ello no se puede hacer el plan.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/overview.py" />
            <source>Fill in the page, check it, and come back.</source>
            <translation>Rellene la página, compruébela y vuelva.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/reading/age.py" />
            <source>Read just now</source>
            <translation>Leído ahora mismo</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/reading/age.py" />
            <source>Read 1 minute ago</source>
            <translation>Leído hace 1 minuto</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/reading/age.py" />
            <source>Read {count} minutes ago</source>
            <translation>Leído hace {count} minutos</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/reading/age.py" />
            <source>Read 1 day ago</source>
            <translation>Leído hace 1 día</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/reading/age.py" />
            <source>Read {count} days ago</source>
            <translation>Leído hace {count} días</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/reading/age.py" />
            <source>Read 1 hour ago</source>
            <translation>Leído hace 1 hora</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/reading/age.py" />
            <source>Read {count} hours ago</source>
            <translation>Leído hace {count} horas</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/reading/asked_parts.py" />
            <source>Canvas did not send {part}, although the wizard asked for it.</source>
            <translation>Canvas no envió {part}, aunque el asistente lo pidió.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/reading/asked_parts.py" />
            <source>If the access token is limited to scopes, have “Allow Include Parameters” switched on for its developer key, or use a token without scopes.</source>
            <translation>Si el token de acceso está limitado a ciertos ámbitos, haga activar «Allow Include Parameters» en su clave de desarrollador, o use un token sin ámbitos.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/reading/asked_parts.py" />
            <source>Your role in the Canvas course is limited to your own sections, so Canvas does not show the people of the others.</source>
            <translation>Su rol en el curso de Canvas está limitado a sus propias secciones, así que Canvas no muestra a las personas de las demás.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/reading/asked_parts.py" />
            <source>Have somebody run the wizard whose role in the course is not limited to sections, or have that limit taken off yours: in Canvas, People, then ⋮ beside your name.</source>
            <translation>Pida que ejecute el asistente alguien cuyo rol en el curso no esté limitado a secciones, o que le quiten ese límite: en Canvas, Personas, y ⋮ junto a su nombre.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/reading/asked_parts.py" />
            <source>the term of the course</source>
            <translation>el período del curso</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/reading/asked_parts.py" />
            <source>the roles of the people</source>
            <translation>los roles de las personas</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/reading/asked_parts.py" />
            <source>for whom the assignments are and when</source>
            <translation>para quién son las tareas y cuándo</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/reading/asked_parts.py" />
            <source>the people of all sections</source>
            <translation>las personas de todas las secciones</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/reading/permissions.py" />
            <source>add the LTI app</source>
            <translation>añadir la aplicación LTI</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/reading/permissions.py" />
            <source>change the LTI app</source>
            <translation>cambiar la aplicación LTI</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/reading/permissions.py" />
            <source>create assignments</source>
            <translation>crear tareas</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/reading/permissions.py" />
            <source>change assignments</source>
            <translation>cambiar tareas</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/reading/permissions.py" />
            <source>publish the course</source>
            <translation>publicar el curso</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/reading/permissions.py" />
            <source>see e-mail addresses</source>
            <translation>ver las direcciones de correo</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/reading/permissions.py" />
            <source>create modules</source>
            <translation>crear módulos</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/reading/permissions.py" />
            <source>change modules</source>
            <translation>modificar módulos</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/reading/permissions.py" />
            <source>{purpose} (permission “{label}”)</source>
            <translation>{purpose} (permiso “{label}”)</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/refused_values.py" />
            <source>the name</source>
            <translation>el nombre</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/refused_values.py" />
            <source>the points</source>
            <translation>los puntos</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/refused_values.py" />
            <source>the submission type</source>
            <translation>el tipo de entrega</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/refused_values.py" />
            <source>the grading</source>
            <translation>la calificación</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/refused_values.py" />
            <source>the assignment group</source>
            <translation>el grupo de tareas</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/refused_values.py" />
            <source>the publishing</source>
            <translation>la publicación</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/refused_values.py" />
            <source>the due date</source>
            <translation>la fecha de entrega</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/refused_values.py" />
            <source>the date “available from”</source>
            <translation>la fecha “disponible desde”</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/refused_values.py" />
            <source>the date “available until”</source>
            <translation>la fecha “disponible hasta”</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/refused_values.py" />
            <source>the launch URL</source>
            <translation>la URL de lanzamiento</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/refused_values.py" />
            <source>the domain</source>
            <translation>el dominio</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/refused_values.py" />
            <source>the consumer key</source>
            <translation>la clave del consumidor</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/refused_values.py" />
            <location filename="../../wizard/setup/secret_hosts.py" />
            <source>the shared secret</source>
            <translation>el secreto compartido</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/refused_values.py" />
            <source>the privacy</source>
            <translation>la privacidad</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/refused_values.py" />
            <source>the custom fields</source>
            <translation>los campos personalizados</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/refused_values.py" />
            <source>the description</source>
            <translation>la descripción</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/refused_values.py" />
            <source>the course code</source>
            <translation>el código del curso</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/refused_values.py" />
            <source>the field “{name}”</source>
            <translation>el campo “{name}”</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/refused_values.py" />
            <source>In {service} see what keeps {what} as it is, then undo again; or put it back there by hand.</source>
            <translation>Vea en {service} qué impide cambiar {what} y deshaga otra vez, o restablézcalo allí a mano.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/refused_values.py" />
            <source>Change {fields} {where}, so that {service} accepts it; then apply the plan again.</source>
            <translation>Cambie {fields} {where}, de modo que {service} lo acepte; después aplique el plan otra vez.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/refused_values.py" />
            <source>Change {fields} where you entered it, or in {service}, and check again.</source>
            <translation>Cambie {fields} donde se introdujo, o en {service}, y compruebe otra vez.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/refused_values.py" />
            <source>See what {service} says of {what}: change that {where}, or in {service}, and apply the plan again. If you cannot tell what is meant, show these words to whoever administers {service}.</source>
            <translation>Vea qué dice {service} sobre {what}: cámbielo {where}, o en {service}, y aplique el plan otra vez. Si no se entiende, muestre estas palabras a quien administra {service}.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/refused_values.py" />
            <source>{service} refused {field} of {what}: “{words}”.</source>
            <translation>{service} rechazó {field} en {what}: “{words}”.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/refused_values.py" />
            <source>{service} refused {field} of {what} and gave no reason.</source>
            <translation>{service} rechazó {field} en {what} sin dar motivo.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/refused_values.py" />
            <source>{service} refused {field}: “{words}”.</source>
            <translation>{service} rechazó {field}: “{words}”.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/refused_values.py" />
            <source>{service} refused {field} and gave no reason.</source>
            <translation>{service} rechazó {field} sin dar motivo.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/refused_values.py" />
            <source>{service} refused {what}: “{words}”.</source>
            <translation>{service} rechazó {what}: “{words}”.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/refused_values.py" />
            <source>{service} refused {what} and gave no reason.</source>
            <translation>{service} rechazó {what} sin dar motivo.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/refused_values.py" />
            <source>{service} refused the request: “{words}”.</source>
            <translation>{service} rechazó la petición: “{words}”.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/refused_values.py" />
            <source>{service} refused the request and gave no reason.</source>
            <translation>{service} rechazó la petición sin dar motivo.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/report_builder.py" />
            <source>not filtered</source>
            <translation>sin filtrar</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/report_builder.py" />
            <source>observers linked in Canvas</source>
            <translation>observadores vinculados en Canvas</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/report_builder.py" />
            <source>custom field codio_custom_mentor_for</source>
            <translation>campo personalizado codio_custom_mentor_for</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/report_builder.py" />
            <source>list sent to Codio</source>
            <translation>lista enviada a Codio</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/report_builder.py" />
            <source>{text}, answered {status}</source>
            <translation>{text}, respondió {status}</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/report_builder.py" />
            <source>{outcome}; taken back later</source>
            <translation>{outcome}; deshecho después</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/report_builder.py" />
            <source>Setup of Codio in Canvas</source>
            <translation>Configuración de Codio en Canvas</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/report_builder.py" />
            <location filename="../../wizard/ui/assignments/mapping_columns.py" />
            <source>mapped</source>
            <translation>asociada</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/report_builder.py" />
            <source>not created yet</source>
            <translation>aún no creada</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/report_builder.py" />
            <source>not changed yet</source>
            <translation>aún no cambiada</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/report_builder.py" />
            <source>conflict</source>
            <translation>conflicto</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/report_builder.py" />
            <source>no launch URL</source>
            <translation>sin URL de lanzamiento</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/report_builder.py" />
            <location filename="../../wizard/ui/assignments/mapping_columns.py" />
            <source>skipped</source>
            <translation>omitida</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/report_builder.py" />
            <source>done</source>
            <translation>hecho</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/report_builder.py" />
            <source>done, found by reading back</source>
            <translation>hecho, hallado al volver a leer</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/report_builder.py" />
            <source>failed: {message}</source>
            <translation>falló: {message}</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/report_builder.py" />
            <source>interrupted, never carried out</source>
            <translation>interrumpido, no se llevó a cabo</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/report_builder.py" />
            <source>interrupted, outcome unknown</source>
            <translation>interrumpido, resultado desconocido</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/returned_grades.py" />
            <source>Canvas took points off for late work: {count}.</source>
            <translation>Canvas restó puntos por entrega tardía: {count}.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/returned_grades.py" />
            <source>Excused in Canvas: {count}.</source>
            <translation>Eximidas en Canvas: {count}.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/returned_grades.py" />
            <source>Graded otherwise by a person in Canvas, and left so: {count}.</source>
            <translation>Calificadas de otro modo por una persona en Canvas, y dejadas así: {count}.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/secret_hosts.py" />
            <source>the Canvas access token</source>
            <translation>el token de acceso de Canvas</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/secret_hosts.py" />
            <source>the Codio client secret</source>
            <translation>el secreto de cliente de Codio</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/secret_hosts.py" />
            <source>Nothing was sent: this setup would send {what}, and nobody has agreed to that.</source>
            <translation>No se ha enviado nada: esta configuración enviaría {what}, y nadie lo ha autorizado.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/secret_hosts.py" />
            <location filename="../../wizard/ui/results/left_aside.py" />
            <source> and </source>
            <translation> y </translation>
        </message>
        <message>
            <location filename="../../wizard/setup/secret_hosts.py" />
            <source>{secrets} to {host}</source>
            <translation>{secrets} a {host}</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/set_aside.py" />
            <source>{service} sent something that cannot be read: {items}.</source>
            <translation>{service} envió algo que no se puede leer: {items}.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/set_aside.py" />
            <source>account</source>
            <translation>cuenta</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/set_aside.py" />
            <source>course</source>
            <translation>curso</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/set_aside.py" />
            <source>role in a course</source>
            <translation>función en un curso</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/set_aside.py" />
            <source>assignment</source>
            <translation>tarea</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/set_aside.py" />
            <source>dates of an assignment</source>
            <translation>fechas de una tarea</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/set_aside.py" />
            <source>assignment group</source>
            <translation>grupo de tareas</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/set_aside.py" />
            <source>blueprint</source>
            <translation>curso maestro</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/set_aside.py" />
            <source>grading period</source>
            <translation>periodo de calificación</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/set_aside.py" />
            <source>module item</source>
            <translation>elemento de módulo</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/set_aside.py" />
            <source>person</source>
            <translation>persona</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/set_aside.py" />
            <source>enrollment</source>
            <translation>inscripción</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/set_aside.py" />
            <source>submission</source>
            <translation>entrega</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/set_aside.py" />
            <source>settings of the assignment</source>
            <translation>ajustes de la tarea</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/set_aside.py" />
            <source>progress with the assignment</source>
            <translation>avance en la tarea</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/set_aside.py" />
            <source>event</source>
            <translation>evento</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/set_aside.py" />
            <source>progress of the student</source>
            <translation>avance del estudiante</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/set_aside.py" />
            <source>item</source>
            <translation>elemento</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/set_aside.py" />
            <source>{what} “{name}” (id {id})</source>
            <translation>{what} «{name}» (id {id})</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/set_aside.py" />
            <source>{item} of “{within}”</source>
            <translation>{item} de «{within}»</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/set_aside.py" />
            <source>{what} “{name}”</source>
            <translation>{what} «{name}»</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/set_aside.py" />
            <source>{what} with the id {id}</source>
            <translation>{what} con el id {id}</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/set_aside.py" />
            <source>{what} number {place} of its list</source>
            <translation>{what} número {place} de su lista</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/setting_ages.py" />
            <source>The settings of {count} of {all} assignments were read earlier, the oldest {age} before, on {when}.</source>
            <translation>Los ajustes de {count} de {all} tareas se leyeron antes, los más antiguos {age} antes, el {when}.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/setting_ages.py" />
            <source>{hours} h {minutes} min</source>
            <translation>{hours} h {minutes} min</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/setting_ages.py" />
            <source>Its settings in Codio were read {age} earlier, on {when}.</source>
            <translation>Sus ajustes en Codio se leyeron {age} antes, el {when}.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/setting_ages.py" />
            <source>{minutes} min</source>
            <translation>{minutes} min</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/steps.py" />
            <source>Welcome</source>
            <translation>Bienvenida</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/steps.py" />
            <location filename="../../resources/templates/report.html" />
            <source>Canvas</source>
            <translation>Canvas</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/steps.py" />
            <location filename="../../resources/templates/report.html" />
            <source>Codio</source>
            <translation>Codio</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/steps.py" />
            <source>Courses</source>
            <translation>Cursos</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/steps.py" />
            <location filename="../../wizard/ui/connections/course_lms_url_page.py" />
            <source>Course LMS URL</source>
            <translation>Course LMS URL</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/steps.py" />
            <source>Students and mentors</source>
            <translation>Estudiantes y mentores</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/steps.py" />
            <location filename="../../wizard/ui/assignments/mapping_view.py" />
            <source>Assignments</source>
            <translation>Tareas</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/steps.py" />
            <location filename="../../wizard/ui/review/review_page.py" />
            <source>Review and apply</source>
            <translation>Revisar y aplicar</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/steps.py" />
            <location filename="../../wizard/ui/results/results_page.py" />
            <source>Results and report</source>
            <translation>Resultados e informe</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/time_zone.py" />
            <source>Canvas does not tell the course's time zone: dates are in this computer's time ({zone}).</source>
            <translation>Canvas no dice la zona horaria del curso: las fechas están en la hora de este equipo ({zone}).</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/time_zone.py" />
            <source>Dates are in the time of the Canvas course ({zone}).</source>
            <translation>Las fechas están en la hora del curso de Canvas ({zone}).</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/token_taking_back.py" />
            <source>Without it the wizard can neither verify this setup, as a daily verification does, nor take anything back. Every other setup and program that uses this token ends as well. What was made in Canvas stays, and launches and grades need no token.</source>
            <translation>Sin él, el asistente no puede verificar esta configuración, como hace una verificación diaria, ni deshacer nada. Tampoco funcionará ninguna otra configuración ni programa que use este token. Lo creado en Canvas se queda, y los lanzamientos y las calificaciones no necesitan ningún token.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/token_taking_back.py" />
            <source>The token is taken back: Canvas refuses it now. This computer's keyring may still hold it; it opens nothing any more.</source>
            <translation>El token está retirado: Canvas ya lo rechaza. Es posible que el llavero de este equipo aún lo guarde; ya no abre nada.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/token_taking_back.py" />
            <source>{why} To take it back yourself, open in Canvas Account → Settings, look below “Approved Integrations” for the token by its purpose, and delete it there.</source>
            <translation>{why} Para retirarlo usted, abra en Canvas Cuenta → Configuración, busque el token por su propósito bajo “Approved Integrations” (integraciones aprobadas) y elimínelo allí.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/token_taking_back.py" />
            <source>The token is taken back: Canvas refuses it now. It is forgotten here as well.</source>
            <translation>El token está retirado: Canvas ya lo rechaza. Aquí también se ha olvidado.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/token_taking_back.py" />
            <source>Purpose: {purpose}.</source>
            <translation>Propósito: {purpose}.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/token_taking_back.py" />
            <source>Made on {date}.</source>
            <translation>Creado el {date}.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/token_taking_back.py" />
            <source>Ends on {date}.</source>
            <translation>Caduca el {date}.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/token_taking_back.py" />
            <source>Canvas still accepts the token.</source>
            <translation>Canvas sigue aceptando el token.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/token_taking_back.py" />
            <source>Canvas does not answer, so nobody knows whether the token is gone.</source>
            <translation>Canvas no responde, así que nadie sabe si el token ya no existe.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/token_taking_back.py" />
            <source>There is no Canvas token that could be taken back.</source>
            <translation>No hay ningún token de Canvas que se pueda retirar.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/token_taking_back.py" />
            <source>Canvas shows several tokens of yours that could be the one in use.</source>
            <translation>Canvas muestra varios tokens suyos que podrían ser el que se usa.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/token_taking_back.py" />
            <source>Canvas does not tell enough to know which token is used.</source>
            <translation>Canvas no dice lo suficiente para saber qué token se usa.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/token_taking_back.py" />
            <source>Canvas does not let it be deleted.</source>
            <translation>Canvas no deja eliminarlo.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/token_taking_back.py" />
            <source>Canvas does not show the token that is used.</source>
            <translation>Canvas no muestra el token que se usa.</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/undo_plan.py" />
            <source>Nothing is to be done for it any more: {action}</source>
            <translation>Ya no hay nada que hacer al respecto: {action}</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/undo_plan.py" />
            <location filename="../../wizard/ui/widgets/plan_model.py" />
            <source>Kept</source>
            <translation>Conservado</translation>
        </message>
        <message>
            <location filename="../../wizard/setup/undo_plan.py" />
            <location filename="../../wizard/ui/results/undo_choice.py" />
            <source>Not known</source>
            <translation>No se sabe</translation>
        </message>
        <message>
            <location filename="../../wizard/store/database.py" />
            <source>it is empty</source>
            <translation>está vacío</translation>
        </message>
        <message>
            <location filename="../../wizard/store/errors.py" />
            <source>The file {path} cannot be used ({reason}).</source>
            <translation>El archivo {path} no se puede usar ({reason}).</translation>
        </message>
        <message>
            <location filename="../../wizard/store/errors.py" />
            <source>The disk with {path} is full ({reason}).</source>
            <translation>El disco con {path} está lleno ({reason}).</translation>
        </message>
        <message>
            <location filename="../../wizard/store/errors.py" />
            <source>What is in the file already is kept. Make room on the disk, then try again.</source>
            <translation>Lo que ya está en el archivo se conserva. Libere espacio en el disco e inténtelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../wizard/store/errors.py" />
            <source>The file {path} may not be written ({reason}).</source>
            <translation>No se permite escribir en el archivo {path} ({reason}).</translation>
        </message>
        <message>
            <location filename="../../wizard/store/errors.py" />
            <source>What is in it already is kept. Let your account write the file and its folder, then try again.</source>
            <translation>Lo que ya contiene se conserva. Permita que su cuenta escriba en el archivo y en su carpeta, e inténtelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../wizard/store/errors.py" />
            <source>Another program keeps the file {path} for itself ({reason}).</source>
            <translation>Otro programa retiene el archivo {path} ({reason}).</translation>
        </message>
        <message>
            <location filename="../../wizard/store/errors.py" />
            <source>What is in it already is kept. Close other windows of the wizard and try again.</source>
            <translation>Lo que ya contiene se conserva. Cierre las demás ventanas del asistente e inténtelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../wizard/store/errors.py" />
            <source>The file {path} is damaged ({reason}).</source>
            <translation>El archivo {path} está dañado ({reason}).</translation>
        </message>
        <message>
            <location filename="../../wizard/store/errors.py" />
            <source>There is no saved setup called “{name}”. It may have been renamed or deleted. Choose one from the list of saved setups, or open a setup file.</source>
            <translation>No hay ninguna configuración guardada llamada “{name}”. Puede que se le cambiara el nombre o se eliminara. Elija una de la lista de configuraciones guardadas o abra un archivo de configuración.</translation>
        </message>
        <message>
            <location filename="../../wizard/store/errors.py" />
            <source>A setup called “{name}” already exists. It was left as it is. Choose another name.</source>
            <translation>Ya existe una configuración llamada “{name}”. Se dejó como está. Elija otro nombre.</translation>
        </message>
        <message>
            <location filename="../../wizard/store/errors.py" />
            <source>This cannot be the name of a setup. A name has between 1 and {longest} characters on one line. Type a shorter or a visible name.</source>
            <translation>Este no puede ser el nombre de una configuración. Un nombre tiene entre 1 y {longest} caracteres en una línea. Escriba un nombre más corto o visible.</translation>
        </message>
        <message>
            <location filename="../../wizard/store/errors.py" />
            <source>The saved setups were written by a newer version of this program (format {found}; this one reads up to {known}). Nothing was changed. Install the newer version.</source>
            <translation>Las configuraciones guardadas las escribió una versión más nueva de este programa (formato {found}; esta lee hasta {known}). No se cambió nada. Instale la versión más nueva.</translation>
        </message>
        <message>
            <location filename="../../wizard/store/errors.py" />
            <source>The saved setups in {path} cannot be opened ({reason}). Nothing was changed. Check that the folder is writable and the disk is not full; if the file is damaged, move it away and start the wizard again.</source>
            <translation>No se pueden abrir las configuraciones guardadas en {path} ({reason}). No se cambió nada. Compruebe que se puede escribir en la carpeta y que el disco no está lleno; si el archivo está dañado, apártelo e inicie de nuevo el asistente.</translation>
        </message>
        <message>
            <location filename="../../wizard/store/errors.py" />
            <source>The saved setups in {path} cannot be opened: the file is damaged ({reason}). It was left as it is.</source>
            <translation>No se pueden abrir las configuraciones guardadas en {path}: el archivo está dañado ({reason}). Se dejó como está.</translation>
        </message>
        <message>
            <location filename="../../wizard/store/errors.py" />
            <source>Put a copy of it in its place, or move it away and start the wizard again: it begins without saved setups then, and without a record of what it changed.</source>
            <translation>Ponga una copia en su lugar, o muévalo a otro sitio y vuelva a iniciar el asistente: entonces empieza sin configuraciones guardadas y sin registro de lo que cambió.</translation>
        </message>
        <message>
            <location filename="../../wizard/store/errors.py" />
            <source>An entry of the journal on this computer cannot be read ({reason}). The setup is not the cause: the journal is damaged, or a newer version of this program wrote the entry. What was changed until now stays changed; nothing more was done. Install the newest version, or put a copy of wizard.sqlite3 in its place.</source>
            <translation>No se puede leer una entrada del diario de este equipo ({reason}). La causa no es la configuración: el diario está dañado, o una versión más reciente de este programa escribió la entrada. Lo que se cambió hasta ahora sigue cambiado; no se hizo nada más. Instale la versión más reciente, o ponga una copia de wizard.sqlite3 en su lugar.</translation>
        </message>
        <message>
            <location filename="../../wizard/store/errors.py" />
            <source>The command line is changing Canvas for this setup right now{about}. Two at once would get in each other's way, so nothing was done here. Wait until the command has ended, then try again.</source>
            <translation>La línea de órdenes está cambiando Canvas para esta configuración en este momento{about}. Dos a la vez se estorbarían, así que aquí no se hizo nada. Espere a que termine la orden e inténtelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../wizard/store/errors.py" />
            <source>This setup is open in another window of the wizard{about}. Two at once would overwrite each other's changes, so nothing was done here. Close it there, or open another setup there, then try again.</source>
            <translation>Esta configuración está abierta en otra ventana del asistente{about}. Dos a la vez sobrescribirían los cambios de la otra, así que aquí no se hizo nada. Ciérrela allí, o abra allí otra configuración, e inténtelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../wizard/store/errors.py" />
            <source>Copies from before the last updates are in {copies}.</source>
            <translation>Hay copias anteriores a las últimas actualizaciones en {copies}.</translation>
        </message>
        <message>
            <location filename="../../wizard/store/journal.py" />
            <source>entry {number}: {reason}</source>
            <translation>entrada {number}: {reason}</translation>
        </message>
        <message>
            <location filename="../../wizard/store/json_files.py" />
            <source>unknown field “{field}” at {place}</source>
            <translation>campo desconocido «{field}» en {place}</translation>
        </message>
        <message>
            <location filename="../../wizard/store/json_files.py" />
            <source>its format is {found}, not {known}</source>
            <translation>su formato es {found}, no {known}</translation>
        </message>
        <message>
            <location filename="../../wizard/store/json_files.py" />
            <source>its version is {found}, this program reads up to {known}</source>
            <translation>su versión es la {found}; este programa lee hasta la {known}</translation>
        </message>
        <message>
            <location filename="../../wizard/store/json_files.py" />
            <source>it is longer than {count} MB, which no such file is</source>
            <translation>ocupa más de {count} MB, y ningún archivo de este tipo es tan grande</translation>
        </message>
        <message>
            <location filename="../../wizard/store/json_files.py" />
            <source>it is no text in {encoding}: byte {byte}, in line {line}</source>
            <translation>no es texto en {encoding}: byte {byte}, en la línea {line}</translation>
        </message>
        <message>
            <location filename="../../wizard/store/json_files.py" />
            <source>its version is {found}, which is no whole number from 1 up - at `$.version`</source>
            <translation>su versión es {found}, que no es un número entero a partir de 1 - en `$.version`</translation>
        </message>
        <message>
            <location filename="../../wizard/store/json_files.py" />
            <source>it is nested too deeply</source>
            <translation>está anidado con demasiada profundidad</translation>
        </message>
        <message>
            <location filename="../../wizard/store/locks.py" />
            <source>opened by {user}</source>
            <translation>abierta por {user}</translation>
        </message>
        <message>
            <location filename="../../wizard/store/locks.py" />
            <source>since {time}</source>
            <translation>desde {time}</translation>
        </message>
        <message>
            <location filename="../../wizard/store/locks.py" />
            <source>process {number}</source>
            <translation>proceso {number}</translation>
        </message>
        <message>
            <location filename="../../wizard/store/locks.py" />
            <source>on {machine}</source>
            <translation>en {machine}</translation>
        </message>
        <message>
            <location filename="../../wizard/store/secrets.py" />
            <source>in the keyring “{name}”</source>
            <translation>en el llavero “{name}”</translation>
        </message>
        <message>
            <location filename="../../wizard/store/secrets.py" />
            <source>only until you close the wizard</source>
            <translation>solo hasta que cierre el asistente</translation>
        </message>
        <message>
            <location filename="../../wizard/store/secrets.py" />
            <source>The only keyring on this computer is a file anyone could copy.</source>
            <translation>El único llavero de este equipo es un archivo que cualquiera podría copiar.</translation>
        </message>
        <message>
            <location filename="../../wizard/store/secrets.py" />
            <source>in the Secret Service (this desktop's keyring)</source>
            <translation>en el Secret Service (el llavero de este escritorio)</translation>
        </message>
        <message>
            <location filename="../../wizard/store/secrets.py" />
            <source>in KWallet</source>
            <translation>en KWallet</translation>
        </message>
        <message>
            <location filename="../../wizard/store/secrets.py" />
            <source>in the macOS Keychain</source>
            <translation>en el llavero de macOS</translation>
        </message>
        <message>
            <location filename="../../wizard/store/secrets.py" />
            <source>in the Windows Credential Manager</source>
            <translation>en el Administrador de credenciales de Windows</translation>
        </message>
        <message>
            <location filename="../../wizard/store/secrets.py" />
            <source>The keyring did not give back what was put into it.</source>
            <translation>El llavero no devolvió lo que se puso en él.</translation>
        </message>
        <message>
            <location filename="../../wizard/store/secrets.py" />
            <source>This computer offers no keyring.</source>
            <translation>Este equipo no ofrece ningún llavero.</translation>
        </message>
        <message>
            <location filename="../../wizard/store/secrets.py" />
            <source>The keyring does not answer.</source>
            <translation>El llavero no responde.</translation>
        </message>
        <message>
            <location filename="../../wizard/store/secrets.py" />
            <source>The keyring refused ({error}).</source>
            <translation>El llavero se negó ({error}).</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/app.py" />
            <source>A fault in this program stopped what it did.</source>
            <translation>Un fallo de este programa detuvo lo que hacía.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/app.py" />
            <source>What you entered is saved, and what was sent to Canvas is noted. Close the wizard, open it again and go on where you were. If it happens once more, report it with these words: {kind} at {place}.</source>
            <translation>Lo que usted introdujo está guardado, y lo enviado a Canvas está anotado. Cierre el asistente, ábralo de nuevo y continúe donde estaba. Si ocurre otra vez, comuníquelo con estas palabras: {kind} en {place}.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/app.py" />
            <source>What you entered last could not be saved; what was sent to Canvas is noted. Write down what is on this page, close the wizard and open it again. If it happens once more, report it with these words: {kind} at {place}.</source>
            <translation>Lo último que introdujo no se pudo guardar; lo que se envió a Canvas está anotado. Apunte lo que hay en esta página, cierre el asistente y vuelva a abrirlo. Si ocurre otra vez, comuníquelo con estas palabras: {kind} en {place}.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/app.py" />
            <source>the person at this computer</source>
            <translation>la persona ante este equipo</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/assignments_page.py" />
            <source>Map the assignments</source>
            <translation>Asocie las tareas</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/assignments_page.py" />
            <source>One row for each Codio assignment. Nothing is written to Canvas before you have reviewed it.</source>
            <translation>Una fila por cada tarea de Codio. No se escribe nada en Canvas antes de que usted lo revise.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/assignments_page.py" />
            <location filename="../../wizard/ui/assignments/mapping_toolbar.py" />
            <location filename="../../wizard/ui/results/undo_panel.py" />
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/assignments_page.py" />
            <location filename="../../wizard/ui/assignments/mapping_toolbar.py" />
            <source>Redo</source>
            <translation>Rehacer</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/assignments_page.py" />
            <location filename="../../wizard/ui/assignments/mapping_menu.py" />
            <source>Paste URLs</source>
            <translation>Pegar URL</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/assignments_page.py" />
            <location filename="../../wizard/ui/assignments/mapping_toolbar.py" />
            <source>Search</source>
            <translation>Buscar</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/assignments_page.py" />
            <source>Import launch URLs</source>
            <translation>Importar URL de lanzamiento</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/assignments_page.py" />
            <source>Codio exports (*.csv *.xlsx *.imscc *.zip *.xml *.txt *.tsv);;All files (*)</source>
            <translation>Exportaciones de Codio (*.csv *.xlsx *.imscc *.zip *.xml *.txt *.tsv);;Todos los archivos (*)</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/codio_dates.py" />
            <source>Codio's own dates are read and compared on the page “Results and report”.</source>
            <translation>Las fechas propias de Codio se leen y comparan en la página «Resultados e informe».</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/codio_dates.py" />
            <source>In Codio it has no dates of its own.</source>
            <translation>En Codio no tiene fechas propias.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/codio_dates.py" />
            <source>Canvas lets students in before it starts in Codio.</source>
            <translation>Canvas deja entrar a los estudiantes antes de que empiece en Codio.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/codio_dates.py" />
            <source>The two due dates differ.</source>
            <translation>Las dos fechas de entrega difieren.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/codio_dates.py" />
            <source>Codio closes it before Canvas does.</source>
            <translation>Codio la cierra antes que Canvas.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/codio_dates.py" />
            <source>Canvas closes it before Codio does, which stops late work.</source>
            <translation>Canvas la cierra antes que Codio, lo que impide las entregas tardías.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/codio_dates.py" />
            <source>In Codio: {dates}.</source>
            <translation>En Codio: {dates}.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/codio_dates.py" />
            <source>starts {date}</source>
            <translation>empieza {date}</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/codio_dates.py" />
            <location filename="../../wizard/ui/assignments/mapping_dates.py" />
            <source>due {date}</source>
            <translation>entrega {date}</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/codio_dates.py" />
            <source>closes {date}</source>
            <translation>cierra {date}</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/date_editor.py" />
            <location filename="../../wizard/ui/assignments/date_picker.py" />
            <source>Pick a date</source>
            <translation>Elegir una fecha</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/date_editor.py" />
            <source>A date such as {example}. Alt and Down opens a calendar.</source>
            <translation>Una fecha como {example}. Alt y flecha abajo abren un calendario.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/date_editor.py" />
            <source>Pick a date (Alt+Down)</source>
            <translation>Elegir una fecha (Alt+Abajo)</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/date_order_question.py" />
            <source>Which comes first in these dates, the day or the month?</source>
            <translation>¿Qué va primero en estas fechas, el día o el mes?</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/date_order_question.py" />
            <source>Take none</source>
            <translation>No tomar ninguna</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/date_order_question.py" />
            <source>&amp;Day first</source>
            <translation>El &amp;día primero</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/date_order_question.py" />
            <source>&amp;Month first</source>
            <translation>El &amp;mes primero</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/date_picker.py" />
            <source>Time of day</source>
            <translation>Hora del día</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/date_picker.py" />
            <source>&amp;Time</source>
            <translation>&amp;Hora</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/date_picker.py" />
            <source>&amp;Set</source>
            <translation>&amp;Fijar</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/date_picker.py" />
            <source>N&amp;o date</source>
            <translation>Sin f&amp;echa</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/date_picker.py" />
            <source>Day</source>
            <translation>Día</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/date_picker.py" />
            <source>&amp;As in Canvas</source>
            <translation>Como en &amp;Canvas</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/date_picker.py" />
            <source>Month before</source>
            <translation>Mes anterior</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/date_picker.py" />
            <source>Month after</source>
            <translation>Mes siguiente</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_actions.py" />
            <source>{count} Canvas assignments look like they belong to rows here.</source>
            <translation>{count} tareas de Canvas parecen pertenecer a filas de aquí.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_actions.py" />
            <source>Point them all at this course</source>
            <translation>Dirigirlas todas a este curso</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_actions.py" />
            <source>Show them</source>
            <translation>Mostrarlas</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_actions.py" />
            <source>Take them</source>
            <translation>Tomarlas</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_actions.py" />
            <source>Fill them in</source>
            <translation>Completarlas</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_actions.py" />
            <source>Canvas opens {count} of these assignments already: their URLs are known.</source>
            <translation>Canvas ya abre {count} de estas tareas: sus URL se conocen.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_actions.py" />
            <source>1 Canvas assignment looks like it belongs to a row here.</source>
            <translation>1 tarea de Canvas parece pertenecer a una fila de aquí.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_actions.py" />
            <source>The known URLs are made of Codio's own ids; the other {count} would follow. Only a test launch proves them.</source>
            <translation>Las URL conocidas se componen de los identificadores de Codio; las otras {count} se deducirían. Solo un lanzamiento de prueba lo demuestra.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_actions.py" />
            <source>Accept the certain one</source>
            <translation>Aceptar la segura</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_actions.py" />
            <source>{count} links still open another Codio course, perhaps last term's.</source>
            <translation>{count} enlaces aún abren otro curso de Codio, quizá el del período pasado.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_actions.py" />
            <source>Import this course's export, or paste one of its URLs, to rewrite them.</source>
            <translation>Importe la exportación de este curso, o pegue una de sus URL, para reescribirlos.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_actions.py" />
            <source>The other URLs do not follow from the one that is known. {reason} {mend}</source>
            <translation>Las demás URL no se deducen de la que se conoce. {reason} {mend}</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_actions.py" />
            <source>Accept the {count} certain ones</source>
            <translation>Aceptar las {count} seguras</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_bulk.py" />
            <location filename="../../wizard/ui/assignments/mapping_bulk_dates.py" />
            <source>Different</source>
            <translation>Varios</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_bulk.py" />
            <source>Dismiss suggestions</source>
            <translation>Descartar sugerencias</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_bulk.py" />
            <source>Set points</source>
            <translation>Poner puntos</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_bulk.py" />
            <source>Set group</source>
            <translation>Poner grupo</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_bulk.py" />
            <source>Set module</source>
            <translation>Fijar módulo</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_bulk.py" />
            <location filename="../../wizard/ui/assignments/mapping_columns.py" />
            <location filename="../../wizard/ui/assignments/mapping_editors.py" />
            <source>Create new</source>
            <translation>Crear nueva</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_bulk.py" />
            <location filename="../../wizard/ui/assignments/mapping_columns.py" />
            <location filename="../../wizard/ui/assignments/mapping_editors.py" />
            <location filename="../../wizard/ui/assignments/mapping_menu.py" />
            <source>Skip</source>
            <translation>Omitir</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_bulk.py" />
            <source>Publish</source>
            <translation>Publicar</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_bulk.py" />
            <source>Do not publish</source>
            <translation>No publicar</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_bulk.py" />
            <source>Inside Canvas</source>
            <translation>Dentro de Canvas</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_bulk.py" />
            <source>Into its module</source>
            <translation>A su módulo</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_bulk.py" />
            <source>Into no module</source>
            <translation>A ningún módulo</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_bulk.py" />
            <source>Accept 1 suggestion</source>
            <translation>Aceptar 1 sugerencia</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_bulk.py" />
            <location filename="../../wizard/ui/assignments/mapping_columns.py" />
            <location filename="../../wizard/ui/assignments/mapping_editors.py" />
            <source>Default</source>
            <translation>Por defecto</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_bulk.py" />
            <source>{count} rows selected, all of {module}</source>
            <translation>{count} filas seleccionadas, todas de {module}</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_bulk.py" />
            <source>{count} rows selected</source>
            <translation>{count} filas seleccionadas</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_bulk.py" />
            <location filename="../../wizard/ui/assignments/mapping_session.py" />
            <source>Accept {count} suggestions</source>
            <translation>Aceptar {count} sugerencias</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_bulk_dates.py" />
            <source>Which date</source>
            <translation>Qué fecha</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_bulk_dates.py" />
            <source>Set date</source>
            <translation>Fijar fecha</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_bulk_dates.py" />
            <source>As in Canvas</source>
            <translation>Como en Canvas</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_bulk_dates.py" />
            <source>Move all dates by</source>
            <translation>Mover todas las fechas</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_bulk_dates.py" />
            <source>By how many, earlier if negative</source>
            <translation>En cuántas; antes si es negativo</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_bulk_dates.py" />
            <source>Weeks or days</source>
            <translation>Semanas o días</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_bulk_dates.py" />
            <source>Move dates</source>
            <translation>Mover fechas</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_bulk_dates.py" />
            <source>Leaves to Canvas the date that it has.</source>
            <translation>Deja en Canvas la fecha que tiene.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_bulk_dates.py" />
            <location filename="../../wizard/ui/assignments/mapping_dates.py" />
            <source>No date</source>
            <translation>Sin fecha</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_bulk_dates.py" />
            <source>weeks</source>
            <translation>semanas</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_bulk_dates.py" />
            <source>days</source>
            <translation>días</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_columns.py" />
            <location filename="../../resources/templates/report-paper.html" />
            <location filename="../../resources/templates/report.html" />
            <source>Codio assignment</source>
            <translation>Tarea de Codio</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_columns.py" />
            <source>Due</source>
            <translation>Entrega</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_columns.py" />
            <source>Available from</source>
            <translation>Disponible desde</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_columns.py" />
            <source>Until</source>
            <translation>Hasta</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_columns.py" />
            <source>The assignment in Codio, in the order of the course.</source>
            <translation>La tarea en Codio, en el orden del curso.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_columns.py" />
            <source>Whether the assignment's LTI launch URL is known, and where it came from.</source>
            <translation>Si se conoce la URL de lanzamiento LTI de la tarea y de dónde vino.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_columns.py" />
            <source>The Canvas assignment that will open it: a new one, or one you have.</source>
            <translation>La tarea de Canvas que la abrirá: una nueva o una que ya tiene.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_columns.py" />
            <source>The most points; Codio's percentage is turned into them.</source>
            <translation>La puntuación máxima; el porcentaje de Codio se convierte a ella.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_columns.py" />
            <source>The assignment group in Canvas; a new name makes a new group, “Default” leaves it to Canvas.</source>
            <translation>El grupo de tareas en Canvas; un nombre nuevo crea un grupo nuevo, “Por defecto” lo deja a Canvas.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_columns.py" />
            <source>Whether students see the assignment in Canvas.</source>
            <translation>Si los estudiantes ven la tarea en Canvas.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_columns.py" />
            <source>Whether Codio opens in a tab of its own.</source>
            <translation>Si Codio se abre en una pestaña propia.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_columns.py" />
            <source>When the assignment is due in Canvas; what comes later counts as late.</source>
            <translation>Cuándo se entrega la tarea en Canvas; lo que llega después cuenta como tardío.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_columns.py" />
            <source>When students can first open the assignment in Canvas.</source>
            <translation>Desde cuándo los estudiantes pueden abrir la tarea en Canvas.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_columns.py" />
            <source>Until when students can open the assignment in Canvas; late work ends with it.</source>
            <translation>Hasta cuándo los estudiantes pueden abrir la tarea en Canvas; con ello terminan las entregas tardías.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_columns.py" />
            <source>What will happen to the row.</source>
            <translation>Lo que ocurrirá con la fila.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_columns.py" />
            <location filename="../../wizard/ui/assignments/mapping_filter.py" />
            <source>Mapped</source>
            <translation>Asociada</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_columns.py" />
            <source>Will create</source>
            <translation>Se creará</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_columns.py" />
            <source>Will change</source>
            <translation>Se cambiará</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_columns.py" />
            <source>Conflict</source>
            <translation>Conflicto</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_columns.py" />
            <source>No URL</source>
            <translation>Sin URL</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_columns.py" />
            <location filename="../../wizard/ui/assignments/mapping_filter.py" />
            <location filename="../../wizard/ui/widgets/plan_model.py" />
            <source>Skipped</source>
            <translation>Omitida</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_columns.py" />
            <source>will create</source>
            <translation>por crear</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_columns.py" />
            <source>will change</source>
            <translation>por cambiar</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_columns.py" />
            <source>in conflict</source>
            <translation>en conflicto</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_columns.py" />
            <source>without URL</source>
            <translation>sin URL</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_columns.py" />
            <source>Known</source>
            <translation>Conocida</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_columns.py" />
            <source>Imported</source>
            <translation>Importada</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_columns.py" />
            <source>Pasted</source>
            <translation>Pegada</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_columns.py" />
            <source>From Canvas</source>
            <translation>De Canvas</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_columns.py" />
            <source>By pattern</source>
            <translation>Por patrón</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_columns.py" />
            <source>URL</source>
            <translation>URL</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_columns.py" />
            <source>From</source>
            <translation>Desde</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_columns.py" />
            <source>{score} % · {name}?</source>
            <translation>{score} % · ¿{name}?</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_columns.py" />
            <source>No longer there</source>
            <translation>Ya no existe</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_columns.py" />
            <source>Missing</source>
            <translation>Falta</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_columns.py" />
            <source>Locked</source>
            <translation>Bloqueado</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_columns.py" />
            <location filename="../../wizard/ui/assignments/mapping_editors.py" />
            <location filename="../../wizard/ui/assignments/mapping_words.py" />
            <source>{points} points</source>
            <translation>{points} puntos</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_date_commands.py" />
            <source>“{date}” can be two days, and no other date here tells which.</source>
            <translation>«{date}» puede ser dos días, y ninguna otra fecha de aquí dice cuál.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_date_files.py" />
            <source>Save the dates</source>
            <translation>Guardar las fechas</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_date_files.py" />
            <source>Bring in dates</source>
            <translation>Traer fechas</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_date_files.py" />
            <source>Save the file for Codio</source>
            <translation>Guardar el archivo para Codio</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_date_files.py" />
            <source>“{name}” has dates that can be two days, and none that tells which.</source>
            <translation>«{name}» tiene fechas que pueden ser dos días, y ninguna que diga cuál.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_date_files.py" />
            <source>Dates from {name}</source>
            <translation>Fechas de {name}</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_date_menu.py" />
            <source>&amp;Save the dates as CSV…</source>
            <translation>&amp;Guardar las fechas como CSV…</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_date_menu.py" />
            <source>&amp;Bring in dates…</source>
            <translation>&amp;Traer fechas…</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_date_menu.py" />
            <source>Write a file for &amp;Codio…</source>
            <translation>Escribir un archivo para &amp;Codio…</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_date_moves.py" />
            <source>1 day</source>
            <translation>1 día</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_date_moves.py" />
            <source>Dates of {count} rows moved by {by}</source>
            <translation>Fechas de {count} filas movidas {by}</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_date_moves.py" />
            <source>1 week</source>
            <translation>1 semana</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_date_moves.py" />
            <source>{count} days</source>
            <translation>{count} días</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_date_moves.py" />
            <source>{count} weeks</source>
            <translation>{count} semanas</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_date_moves.py" />
            <source>No date was moved.</source>
            <translation>No se movió ninguna fecha.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_date_paste.py" />
            <source>Select as many rows, or the first one alone.</source>
            <translation>Seleccione otras tantas filas, o solo la primera.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_date_paste.py" />
            <location filename="../../wizard/ui/assignments/mapping_date_words.py" />
            <location filename="../../wizard/ui/assignments/mapping_words.py" />
            <source>No row was changed.</source>
            <translation>No se cambió ninguna fila.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_date_paste.py" />
            <source>Pasted dates of {count} rows</source>
            <translation>Fechas pegadas de {count} filas</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_date_paste.py" />
            <source>{dates} rows of dates were pasted for {count} rows.</source>
            <translation>Se pegaron {dates} filas de fechas para {count} filas.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_date_words.py" />
            <source>The dates were saved as “{name}”. Change them in a spreadsheet and bring them in again: an empty cell leaves a date as it is, “none” clears it.</source>
            <translation>Las fechas se guardaron como «{name}». Cámbielas en una hoja de cálculo y tráigalas de nuevo: una celda vacía deja una fecha como está, «none» la quita.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_date_words.py" />
            <source>Codio has all dates that Canvas has or will have: no file is needed.</source>
            <translation>Codio tiene todas las fechas que Canvas tiene o tendrá: no hace falta ningún archivo.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_date_words.py" />
            <source>Saved as “{name}”, with the dates of 1 assignment.</source>
            <translation>Guardado como «{name}», con las fechas de 1 tarea.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_date_words.py" />
            <source>Saved as “{name}”, with the dates of {count} assignments.</source>
            <translation>Guardado como «{name}», con las fechas de {count} tareas.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_date_words.py" />
            <source>No date can be put into a file for Codio.</source>
            <translation>Ninguna fecha se puede poner en un archivo para Codio.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_date_words.py" />
            <source>1 assignment is left to you.</source>
            <translation>1 tarea queda en sus manos.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_date_words.py" />
            <location filename="../../wizard/ui/assignments/mapping_words.py" />
            <source>Nothing in {label} belongs to an assignment of this Codio course.</source>
            <translation>Nada de {label} pertenece a una tarea de este curso de Codio.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_date_words.py" />
            <source>1 line was left out.</source>
            <translation>Se omitió 1 línea.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_date_words.py" />
            <location filename="../../wizard/ui/assignments/mapping_words.py" />
            <source>{count} lines were left out.</source>
            <translation>{count} líneas quedaron fuera.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_date_words.py" />
            <source>Choose a table with a column of assignments and one of dates.</source>
            <translation>Elija una tabla con una columna de tareas y una de fechas.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_date_words.py" />
            <source>Choose another folder.</source>
            <translation>Elija otra carpeta.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_date_words.py" />
            <source>{name} brought nothing new: the rows have its dates already.</source>
            <translation>{name} no trajo nada nuevo: las filas ya tienen sus fechas.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_date_words.py" />
            <source>{count} assignments are left to you.</source>
            <translation>{count} tareas quedan en sus manos.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_date_words.py" />
            <source>1 row has other dates by {name}.</source>
            <translation>1 fila tiene otras fechas por {name}.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_date_words.py" />
            <source>{changed} rows have other dates by {name}.</source>
            <translation>{changed} filas tienen otras fechas por {name}.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_date_words.py" />
            <source>The dates could not be brought in: {error}</source>
            <translation>No se pudieron traer las fechas: {error}</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_date_words.py" />
            <location filename="../../wizard/ui/students/mentor_table.py" />
            <source>“{name}” could not be written. {why}</source>
            <translation>No se pudo escribir “{name}”. {why}</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_dates.py" />
            <source>This Canvas course is paced: its dates belong to its pace, and are changed there.</source>
            <translation>Este curso de Canvas tiene un ritmo: sus fechas pertenecen al ritmo y se cambian allí.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_dates.py" />
            <source>no date</source>
            <translation>sin fecha</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_dates.py" />
            <source>By course pace</source>
            <translation>Según el ritmo</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_dates.py" />
            <source>Sections, groups or people have dates of their own, which are left alone.</source>
            <translation>Hay secciones, grupos o personas con fechas propias, que no se tocan.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_dates.py" />
            <source>1 section, group or person has dates of its own, which are left alone</source>
            <translation>1 sección, grupo o persona tiene fechas propias, que no se tocan</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_dates.py" />
            <source>As it is in Canvas.</source>
            <translation>Como está en Canvas.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_dates.py" />
            <source>{count} sections, groups or people have dates of their own, which are left alone</source>
            <translation>{count} secciones, grupos o personas tienen fechas propias, que no se tocan</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_dates.py" />
            <source>available from {date}</source>
            <translation>disponible desde {date}</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_dates.py" />
            <source>available until {date}</source>
            <translation>disponible hasta {date}</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_dates.py" />
            <source>{date} from {old} to {new}</source>
            <translation>{date}: de {old} a {new}</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_delegate.py" />
            <location filename="../../wizard/ui/assignments/mapping_detail.py" />
            <source>Paste the LTI Integration URL</source>
            <translation>Pegue la “LTI Integration URL”</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_detail.py" />
            <location filename="../../wizard/ui/connections/courses_page.py" />
            <source>Open in Canvas</source>
            <translation>Abrir en Canvas</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_detail.py" />
            <location filename="../../wizard/ui/connections/courses_page.py" />
            <source>Open in Codio</source>
            <translation>Abrir en Codio</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_detail.py" />
            <source>Launch &amp;URL</source>
            <translation>&amp;URL de lanzamiento</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_detail.py" />
            <location filename="../../wizard/ui/lti_app/app_advanced.py" />
            <source>&amp;Name in Canvas</source>
            <translation>Nom&amp;bre en Canvas</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_detail.py" />
            <source>U&amp;se it</source>
            <translation>Usar&amp;la</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_detail.py" />
            <source>Not this one</source>
            <translation>Esta no</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_detail.py" />
            <source>No app that is installed in Canvas now would answer this launch URL; the step “LTI app” installs it.</source>
            <translation>Ninguna aplicación instalada ahora en Canvas respondería a esta URL de lanzamiento; el paso “Aplicación LTI” la instala.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_detail.py" />
            <source>Con&amp;vert it…</source>
            <translation>Con&amp;vertirla…</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_detail.py" />
            <source>Suggested: “{name}”, {score} %. {reason}</source>
            <translation>Sugerida: “{name}”, {score} %. {reason}</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_detail.py" />
            <source>Go to “{name}”</source>
            <translation>Ir a “{name}”</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_detail.py" />
            <source>Use “{name}”</source>
            <translation>Usar “{name}”</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_detail.py" />
            <source>Call it “{name}”</source>
            <translation>Llamarla “{name}”</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_detail.py" />
            <source>the other row</source>
            <translation>la otra fila</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_editors.py" />
            <source>The assignment stays out of Canvas.</source>
            <translation>La tarea se queda fuera de Canvas.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_editors.py" />
            <source>Canvas assignment</source>
            <translation>Tarea de Canvas</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_editors.py" />
            <source>Assignment group</source>
            <translation>Grupo de tareas</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_editors.py" />
            <source>Search Canvas's assignments</source>
            <translation>Buscar en las tareas de Canvas</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_editors.py" />
            <source>has submissions</source>
            <translation>tiene entregas</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_editors.py" />
            <source>partly locked by the blueprint</source>
            <translation>bloqueada en parte por el blueprint</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_editors.py" />
            <source>loses something as a Codio assignment</source>
            <translation>pierde algo como tarea de Codio</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_editors.py" />
            <source>{name} ({group}, no. {id})</source>
            <translation>{name} ({group}, n.º {id})</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_editors.py" />
            <source>{name} – {kinds}</source>
            <translation>{name} – {kinds}</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_filter.py" />
            <source>All</source>
            <translation>Todas</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_filter.py" />
            <source>Needs attention</source>
            <translation>Requieren atención</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_filter.py" />
            <source>Suggested</source>
            <translation>Sugeridas</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_filter.py" />
            <source>To create</source>
            <translation>Por crear</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_filter.py" />
            <source>To change</source>
            <translation>Por cambiar</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_imports.py" />
            <source>the clipboard</source>
            <translation>el portapapeles</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_imports.py" />
            <source>Import of {label}</source>
            <translation>Importación de {label}</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_layout.py" />
            <source>Show “{column}”</source>
            <translation>Mostrar «{column}»</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_menu.py" />
            <source>Accept suggestion</source>
            <translation>Aceptar la sugerencia</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_menu.py" />
            <source>Create new in Canvas</source>
            <translation>Crear nueva en Canvas</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_menu.py" />
            <source>Put into its Canvas module</source>
            <translation>Poner en su módulo de Canvas</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_menu.py" />
            <source>Put into no Canvas module</source>
            <translation>No poner en ningún módulo de Canvas</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_menu.py" />
            <source>Paste dates or URLs</source>
            <translation>Pegar fechas o URL</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_menu.py" />
            <source>Columns</source>
            <translation>Columnas</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_model.py" />
            <source>No module</source>
            <translation>Sin módulo</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_model.py" />
            <source>Module {name}, {count} assignments</source>
            <translation>Módulo {name}, {count} tareas</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_model.py" />
            <source>suggested: {match}</source>
            <translation>sugerida: {match}</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_modules.py" />
            <source>New ones go into &amp;modules</source>
            <translation>Las nuevas van a &amp;módulos</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_modules.py" />
            <source>Publish new modules</source>
            <translation>Publicar los módulos nuevos</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_modules.py" />
            <source>Canvas module</source>
            <translation>Módulo de Canvas</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_modules.py" />
            <source>Puts each new assignment at the end of the Canvas module that is called like its module in Codio, and makes the modules that are missing. What was there before is placed only where its row says so.</source>
            <translation>Pone cada tarea nueva al final del módulo de Canvas que se llama como su módulo en Codio, y crea los módulos que faltan. Lo que ya existía solo se pone donde su fila lo indica.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_modules.py" />
            <source>Publishes the modules that are made, and nothing of what others put into them. Canvas keeps students out of what stands in an unpublished module.</source>
            <translation>Publica los módulos que se crean, y nada de lo que otros ponen en ellos. Canvas no deja que los estudiantes abran lo que está en un módulo sin publicar.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_modules.py" />
            <source>Like Codio's</source>
            <translation>Como el de Codio</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_notices.py" />
            <source>What is left out</source>
            <translation>Lo que queda fuera</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_notices.py" />
            <source>Show the list</source>
            <translation>Mostrar la lista</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_notices.py" />
            <source>Hide the list</source>
            <translation>Ocultar la lista</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_notices.py" />
            <source>Close this</source>
            <translation>Cerrar esto</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_pane.py" />
            <source>What will happen to the selected rows</source>
            <translation>Lo que ocurrirá con las filas seleccionadas</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_pane.py" />
            <source>Choose a row to see what will happen to it; choose several to set them together. F2 edits a cell, Space switches, Enter opens the details, Delete puts a value back, Ctrl+Z takes an edit back.</source>
            <translation>Elija una fila para ver qué ocurrirá con ella; elija varias para ajustarlas juntas. F2 edita una celda, Espacio la cambia, Intro abre los detalles, Supr repone un valor, Ctrl+Z deshace una edición.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_pane.py" />
            <source>Keep it as it is</source>
            <translation>Dejarla como está</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_pane.py" />
            <source>Convert it</source>
            <translation>Convertirla</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_pane.py" />
            <source>Turn “{name}” into a Codio assignment?</source>
            <translation>¿Convertir «{name}» en una tarea de Codio?</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_session.py" />
            <source>Accept a suggestion</source>
            <translation>Aceptar una sugerencia</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_session.py" />
            <source>Dismiss a suggestion</source>
            <translation>Descartar una sugerencia</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_session.py" />
            <source>Agree to convert an assignment</source>
            <translation>Aceptar convertir una tarea</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_session.py" />
            <source>Put {count} rows into their modules</source>
            <translation>Poner {count} filas en sus módulos</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_session.py" />
            <source>Put {count} into none</source>
            <translation>No poner {count} en ninguno</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_session.py" />
            <source>Modules of new assignments</source>
            <translation>Módulos de las tareas nuevas</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_session.py" />
            <location filename="../../wizard/ui/assignments/mapping_totals.py" />
            <source>Points of new assignments</source>
            <translation>Puntos de las tareas nuevas</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_session.py" />
            <location filename="../../wizard/ui/assignments/mapping_totals.py" />
            <source>Assignment group of new assignments</source>
            <translation>Grupo de las tareas nuevas</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_session.py" />
            <source>Rewrite last term's links</source>
            <translation>Reescribir los enlaces del período pasado</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_session.py" />
            <source>Fill in URLs by pattern</source>
            <translation>Completar las URL por patrón</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_session.py" />
            <source>Take URLs from Canvas</source>
            <translation>Tomar las URL de Canvas</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_session.py" />
            <source>Dismiss {count} suggestions</source>
            <translation>Descartar {count} sugerencias</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_session.py" />
            <source>{column} of “{name}”</source>
            <translation>{column} de “{name}”</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_session.py" />
            <source>{column} of {count} rows</source>
            <translation>{column} de {count} filas</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_session.py" />
            <source>Canvas module of {count} rows</source>
            <translation>Módulo de Canvas de {count} filas</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_sources.py" />
            <source>Get the launch URLs from Codio</source>
            <translation>Obtenga de Codio las URL de lanzamiento</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_sources.py" />
            <source>Codio has one launch URL for each assignment, and exports all of them in one file.</source>
            <translation>Codio tiene una URL de lanzamiento por tarea y las exporta todas en un archivo.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_sources.py" />
            <source>Open the course in Codio</source>
            <translation>Abrir el curso en Codio</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_sources.py" />
            <source>In Codio, open the course, then “Admin” in the left-hand menu and “LTI/LMS”.</source>
            <translation>En Codio, abra el curso, luego “Admin” en el menú de la izquierda y “LTI/LMS”.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_sources.py" />
            <source>Scroll to “LTI/LMS Connections” and press “Export” beside “Assignment URLs”. Codio saves a file.</source>
            <translation>Baje hasta “LTI/LMS Connections” y pulse “Export” junto a “Assignment URLs”. Codio guarda un archivo.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_sources.py" />
            <source>Drop the file anywhere on this page, or press “Import file…”. For a few assignments: copy each “LTI Integration URL” in Codio's Overview (⋮) and press “Paste URLs”.</source>
            <translation>Suelte el archivo en cualquier lugar de esta página o pulse “Importar archivo…”. Para pocas tareas: copie cada “LTI Integration URL” en “Overview” de Codio (⋮) y pulse “Pegar URL”.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_sources.py" />
            <source>Codio's page “LTI/LMS” with the button “Export” beside “Assignment URLs” marked</source>
            <translation>La página “LTI/LMS” de Codio con el botón “Export” junto a “Assignment URLs” marcado</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_toolbar.py" />
            <source>Search name, module or Canvas assignment</source>
            <translation>Buscar nombre, módulo o tarea de Canvas</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_toolbar.py" />
            <source>Search the assignments</source>
            <translation>Buscar en las tareas</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_toolbar.py" />
            <source>&amp;Import file…</source>
            <translation>&amp;Importar archivo…</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_toolbar.py" />
            <source>Codio's “Assignment URLs” export, or its Common Cartridge export</source>
            <translation>La exportación “Assignment URLs” de Codio o su exportación Common Cartridge</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_toolbar.py" />
            <source>&amp;Paste URLs</source>
            <translation>&amp;Pegar URL</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_toolbar.py" />
            <source>One launch URL, many of them, or the whole text of an export</source>
            <translation>Una URL de lanzamiento, varias, o el texto entero de una exportación</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_toolbar.py" />
            <source>&amp;Dates</source>
            <translation>&amp;Fechas</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_toolbar.py" />
            <source>Show, save and bring in the dates of the assignments</source>
            <translation>Mostrar, guardar y traer las fechas de las tareas</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_toolbar.py" />
            <source>Show how to get the launch URLs from Codio</source>
            <translation>Mostrar cómo obtener de Codio las URL de lanzamiento</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_toolbar.py" />
            <source>Next conflict</source>
            <translation>Siguiente conflicto</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_toolbar.py" />
            <source>Hide how to get the launch URLs</source>
            <translation>Ocultar cómo obtener las URL de lanzamiento</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_toolbar.py" />
            <source>Empty the search</source>
            <translation>Vaciar la búsqueda</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_toolbar.py" />
            <source>{what} {count}</source>
            <translation>{what}: {count}</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_toolbar.py" />
            <source>Redo: {what}</source>
            <translation>Rehacer: {what}</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_toolbar.py" />
            <source>Undo: {what}</source>
            <translation>Deshacer: {what}</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_toolbar.py" />
            <source>Show: {what}, {count} rows</source>
            <translation>Mostrar: {what}, {count} filas</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_totals.py" />
            <source>New ones &amp;get</source>
            <translation>Las nuevas &amp;valen</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_totals.py" />
            <source>points in</source>
            <translation>puntos en</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_totals.py" />
            <source>default group</source>
            <translation>por defecto</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_view.py" />
            <source>F2 edits, Space switches, Enter opens the details, Delete empties a cell.</source>
            <translation>F2 edita, Espacio cambia, Intro abre los detalles, Supr vacía una celda.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_view.py" />
            <source>No assignment matches. Empty the search, or show all.</source>
            <translation>Ninguna tarea coincide. Vacíe la búsqueda o muestre todas.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_words.py" />
            <source>1 assignment</source>
            <translation>1 tarea</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_words.py" />
            <source>It goes into a Canvas module; which one is told once these are read.</source>
            <translation>Va en un módulo de Canvas; se dirá en cuál cuando se hayan leído.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_words.py" />
            <source>{count} mapped</source>
            <translation>asociadas: {count}</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_words.py" />
            <source>{count} without URL</source>
            <translation>{count} sin URL</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_words.py" />
            <location filename="../../wizard/ui/review/setup_summary.py" />
            <source>{count} skipped</source>
            <translation>omitidas: {count}</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_words.py" />
            <source>1 conflict</source>
            <translation>1 conflicto</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_words.py" />
            <source>{heading}: {parts}</source>
            <translation>{heading}: {parts}</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_words.py" />
            <source>The assignments of the Codio course appear here once they have been read.</source>
            <translation>Las tareas del curso de Codio aparecerán aquí cuando se hayan leído.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_words.py" />
            <source>The Codio course could not be read. Leave this page and come back to try again.</source>
            <translation>No se pudo leer el curso de Codio. Salga de esta página y vuelva para intentarlo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_words.py" />
            <source>The Codio course has no assignment yet. Create one in Codio, then check again.</source>
            <translation>El curso de Codio aún no tiene tareas. Cree una en Codio y vuelva a comprobar.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_words.py" />
            <source>Nothing will happen: you chose to skip it. Canvas stays as it is.</source>
            <translation>No ocurrirá nada: usted eligió omitirla. Canvas queda como está.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_words.py" />
            <source>Nothing will happen yet: Canvas needs the assignment's LTI launch URL. Import Codio's export, or paste the URL here.</source>
            <translation>Aún no ocurrirá nada: Canvas necesita la URL de lanzamiento LTI de la tarea. Importe la exportación de Codio o pegue la URL aquí.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_words.py" />
            <source>Nothing will happen until the conflict is settled.</source>
            <translation>No ocurrirá nada hasta que se resuelva el conflicto.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_words.py" />
            <source>The wizard will create “{name}” in Canvas</source>
            <translation>El asistente creará “{name}” en Canvas</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_words.py" />
            <source>1 point</source>
            <translation>1 punto</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_words.py" />
            <source>in Canvas's default group</source>
            <translation>en el grupo por defecto de Canvas</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_words.py" />
            <source>opened in a new tab</source>
            <translation>abierta en una pestaña nueva</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_words.py" />
            <source>opened inside Canvas</source>
            <translation>abierta dentro de Canvas</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_words.py" />
            <source>The wizard will change “{name}” in Canvas</source>
            <translation>El asistente cambiará “{name}” en Canvas</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_words.py" />
            <source>it will be handed in through Codio</source>
            <translation>se entregará a través de Codio</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_words.py" />
            <source>it will be tied to the Codio app</source>
            <translation>quedará unida a la aplicación de Codio</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_words.py" />
            <source>{label} brought nothing new: its {matched} launch URLs are there already.</source>
            <translation>{label} no trajo nada nuevo: sus {matched} URL de lanzamiento ya están.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_words.py" />
            <source>{changed} launch URLs taken from {label}.</source>
            <translation>{changed} URL de lanzamiento tomadas de {label}.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_words.py" />
            <source>Choose the file that Codio's “Assignment URLs → Export” saved.</source>
            <translation>Elija el archivo que guardó “Assignment URLs → Export” de Codio.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_words.py" />
            <source>What was pasted holds no launch URL of a Codio assignment.</source>
            <translation>Lo pegado no contiene ninguna URL de lanzamiento de una tarea de Codio.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_words.py" />
            <source>Copy an LTI Integration URL in Codio, or the export's whole text.</source>
            <translation>Copie una “LTI Integration URL” en Codio o el texto entero de la exportación.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_words.py" />
            <source>Save it as a file and import that, or paste a part of it.</source>
            <translation>Guárdelo como archivo e impórtelo, o pegue una parte.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_words.py" />
            <source>The assignments of the Codio course are not read yet.</source>
            <translation>Aún no se han leído las tareas del curso de Codio.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_words.py" />
            <source>Wait until they are listed, then import the file again.</source>
            <translation>Espere a que aparezcan y vuelva a importar el archivo.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_words.py" />
            <source>{count} to create</source>
            <translation>{count} por crear</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_words.py" />
            <source>{count} to change</source>
            <translation>{count} por cambiar</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_words.py" />
            <source>{total} assignments</source>
            <translation>{total} tareas</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_words.py" />
            <source>it will open another launch URL than now</source>
            <translation>abrirá otra URL de lanzamiento que ahora</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_words.py" />
            <source>it will open the launch URL</source>
            <translation>abrirá la URL de lanzamiento</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_words.py" />
            <source>it will be published</source>
            <translation>se publicará</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_words.py" />
            <source>it will be unpublished</source>
            <translation>se despublicará</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_words.py" />
            <source>it will open in a new tab</source>
            <translation>se abrirá en una pestaña nueva</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_words.py" />
            <source>it will open inside Canvas</source>
            <translation>se abrirá dentro de Canvas</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_words.py" />
            <source>{count} conflicts</source>
            <translation>{count} conflictos</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_words.py" />
            <source>Nothing to do: “{name}” in Canvas opens it already, as it should.</source>
            <translation>Nada que hacer: “{name}” de Canvas ya la abre, como debe.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_words.py" />
            <source>group “{group}”</source>
            <translation>grupo “{group}”</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_words.py" />
            <source>You have agreed to what it loses: {losses}</source>
            <translation>Ha aceptado lo que pierde: {losses}</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_words.py" />
            <source>it will be called “{name}”</source>
            <translation>se llamará “{name}”</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_words.py" />
            <source>points from {old} to {new}</source>
            <translation>puntos: de {old} a {new}</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_words.py" />
            <source>group from “{old}” to “{new}”</source>
            <translation>grupo: de “{old}” a “{new}”</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_words.py" />
            <source>{count} assignments still have none.</source>
            <translation>{count} tareas aún no tienen ninguna.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_words.py" />
            <source>{count} derived URLs were wrong.</source>
            <translation>{count} URL deducidas eran erróneas.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_words.py" />
            <source>The file could not be imported: {error}</source>
            <translation>No se pudo importar el archivo: {error}</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/assignments/mapping_words.py" />
            <source>What was pasted is longer than {count} characters.</source>
            <translation>Lo pegado tiene más de {count} caracteres.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/background/progress_panel.py" />
            <source>Progress of all changes</source>
            <translation>Progreso de todos los cambios</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/background/progress_panel.py" />
            <location filename="../../wizard/ui/results/undo_dialog.py" />
            <location filename="../../wizard/ui/shell/busy_line.py" />
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/background/progress_panel.py" />
            <source>Stopping…</source>
            <translation>Deteniendo…</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/background/progress_panel.py" />
            <source>stopping after the request that is under way</source>
            <translation>se detiene tras la petición que está en curso</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/background/progress_panel.py" />
            <location filename="../../wizard/ui/widgets/plan_model.py" />
            <source>{over} of {total}</source>
            <translation>{over} de {total}</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/background/run_words.py" />
            <source>{done} of {total} changes are made. Failed: {failed}. Skipped: {skipped}.</source>
            <translation>{done} de {total} cambios hechos. Fallidos: {failed}. Omitidos: {skipped}.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/background/run_words.py" />
            <source>Stopped: {done} of {total} changes are made, {failed} failed.</source>
            <translation>Detenido: se hicieron {done} de {total} cambios; {failed} fallaron.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/background/run_words.py" />
            <source>Stopped: {done} of {total} changes are made. You can go on any time.</source>
            <translation>Detenido: {done} de {total} cambios hechos. Puede continuar cuando quiera.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/background/run_words.py" />
            <source>{total} changes are made. Not all of it stands as it was made.</source>
            <translation>Se hicieron {total} cambios. No todo está como se hizo.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/background/run_words.py" />
            <source>It could not all be read back.</source>
            <translation>No se pudo volver a leer todo.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/background/run_words.py" />
            <source>Read back from Canvas and Codio: nothing is left to do.</source>
            <translation>Leído de nuevo en Canvas y Codio: no queda nada por hacer.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/background/run_words.py" />
            <source>The changes are made one after the other.</source>
            <translation>Los cambios se hacen uno tras otro.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/background/run_words.py" />
            <source>Canvas and Codio are read, then compared with your choices.</source>
            <translation>Se leen Canvas y Codio y se comparan con sus elecciones.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/background/run_words.py" />
            <source>The plan is made once Canvas and Codio have been read.</source>
            <translation>El plan se hace en cuanto se hayan leído Canvas y Codio.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/background/run_words.py" />
            <source>It can be applied once nothing stands in the way.</source>
            <translation>Se podrá aplicar cuando nada lo impida.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/background/run_words.py" />
            <source>Nothing to do: Canvas and Codio already hold what your setup asks for.</source>
            <translation>Nada que hacer: Canvas y Codio ya contienen lo que pide su configuración.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/background/run_words.py" />
            <source>1 change, made with the button below.</source>
            <translation>1 cambio, que se hace con el botón de abajo.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/background/run_words.py" />
            <source>The interrupted run is complete.</source>
            <translation>La ejecución interrumpida está completa.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/background/run_words.py" />
            <source>The change is made.</source>
            <translation>El cambio está hecho.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/background/run_words.py" />
            <source>Read back from Canvas and Codio: {left} still to be made.</source>
            <translation>Leído de nuevo en Canvas y Codio: {left} aún por hacer.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/background/run_words.py" />
            <source>{count} changes, made with the button below.</source>
            <translation>{count} cambios, que se hacen con el botón de abajo.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/background/run_words.py" />
            <source>Look through the new plan and apply that one.</source>
            <translation>Revise el plan nuevo y aplique ese.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/background/run_words.py" />
            <source>Something stands in the way.</source>
            <translation>Algo lo impide.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/background/run_words.py" />
            <source>Mend what is listed below, then try again.</source>
            <translation>Arregle lo que aparece abajo e inténtelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/background/run_words.py" />
            <source>Read the plan again, then say whether it is another setup.</source>
            <translation>Lea el plan de nuevo y diga si es otra configuración.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/background/run_words.py" />
            <source>Ask for the record that was saved from this very setup.</source>
            <translation>Pida el registro que se guardó desde esta misma configuración.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/background/run_words.py" />
            <source>All {total} changes are made.</source>
            <translation>Los {total} cambios están hechos.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/background/writing_run.py" />
            <source>a few seconds left</source>
            <translation>quedan unos segundos</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/background/writing_run.py" />
            <source>about {minutes} minutes left</source>
            <translation>quedan unos {minutes} minutos</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/background/writing_run.py" />
            <source>about {seconds} seconds left</source>
            <translation>quedan unos {seconds} segundos</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/connections/canvas_page.py" />
            <source>Connect to Canvas</source>
            <translation>Conectar con Canvas</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/connections/canvas_page.py" />
            <source>The wizard works in Canvas in your name, with an access token that you can take back in Canvas at any time.</source>
            <translation>El asistente trabaja en Canvas en su nombre, con un token de acceso que usted puede retirar en Canvas en cualquier momento.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/connections/canvas_page.py" />
            <source>&amp;Address of Canvas</source>
            <translation>&amp;Dirección de Canvas</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/connections/canvas_page.py" />
            <source>You can paste the address of any Canvas page: the wizard takes what it needs.</source>
            <translation>Puede pegar la dirección de cualquier página de Canvas: el asistente toma lo que necesita.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/connections/canvas_page.py" />
            <source>Access &amp;token</source>
            <translation>&amp;Token de acceso</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/connections/canvas_page.py" />
            <source>Where to get an access token</source>
            <translation>Dónde obtener un token de acceso</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/connections/canvas_page.py" />
            <source>Canvas shows a new token once. Paste it here before you close that window.</source>
            <translation>Canvas muestra un token nuevo una sola vez. Péguelo aquí antes de cerrar esa ventana.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/connections/canvas_page.py" />
            <source>If the button is missing, your institution reserves tokens for administrators: ask one who may manage access tokens to make one for you. It is pending until you activate it in your Canvas settings.</source>
            <translation>Si falta el botón, su institución reserva los tokens a los administradores: pida a uno que pueda gestionar los tokens de acceso que cree uno para usted. Está pendiente hasta que usted lo active en su configuración de Canvas.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/connections/canvas_page.py" />
            <source>Open my Canvas settings</source>
            <translation>Abrir mi configuración de Canvas</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/connections/canvas_page.py" />
            <source>In Canvas, open “Account” in the left-hand bar, then “Settings”.</source>
            <translation>En Canvas, abra “Cuenta” en la barra de la izquierda y luego “Configuración”.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/connections/canvas_page.py" />
            <source>Scroll down to “Approved Integrations” and press “+ New Access Token”.</source>
            <translation>Baje hasta “Approved Integrations” (integraciones aprobadas) y pulse “+ New Access Token”.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/connections/canvas_page.py" />
            <source>As the purpose, write “Codio setup”. Choose an expiry date up to 30 days ahead: your institution may allow no more.</source>
            <translation>Como propósito escriba “Codio setup”. Elija una fecha de caducidad a 30 días como máximo: es posible que su institución no permita más.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/connections/canvas_page.py" />
            <source>Press “Generate Token”, copy the token and paste it above.</source>
            <translation>Pulse “Generate Token” (generar token), copie el token y péguelo arriba.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/connections/canvas_page.py" />
            <source>The Canvas settings page with the button “+ New Access Token” marked</source>
            <translation>La página de configuración de Canvas con el botón “+ New Access Token” marcado</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/connections/canvas_page.py" />
            <source>Recognised: a course's address. Course {id} is chosen as well.</source>
            <translation>Reconocido: la dirección de un curso. También se ha elegido el curso {id}.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/connections/canvas_page.py" />
            <source>This is {what}, not an address of Canvas.</source>
            <translation>Esto es {what}, no una dirección de Canvas.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/connections/codio_page.py" />
            <source>Connect to Codio</source>
            <translation>Conectar con Codio</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/connections/codio_page.py" />
            <source>With an API integration of your organization the wizard reads courses, assignments and progress, so that it can map and check them.</source>
            <translation>Con una integración de API de su organización, el asistente lee cursos, tareas y progreso para poder asociarlos y comprobarlos.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/connections/codio_page.py" />
            <source>Where you log in to Codio</source>
            <translation>Dónde inicia sesión en Codio</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/connections/codio_page.py" />
            <source>codio.com (US)</source>
            <translation>codio.com (EE. UU.)</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/connections/codio_page.py" />
            <source>codio.co.uk (UK)</source>
            <translation>codio.co.uk (Reino Unido)</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/connections/codio_page.py" />
            <source>Another domain</source>
            <translation>Otro dominio</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/connections/codio_page.py" />
            <source>Domain of Codio</source>
            <translation>Dominio de Codio</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/connections/codio_page.py" />
            <source>The LTI app works with Codio US only</source>
            <translation>La aplicación LTI solo funciona con Codio de EE. UU.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/connections/codio_page.py" />
            <source>Organizations on codio.co.uk connect to Canvas by hand with the XML Configuration Url of their organization. If you log in at codio.com, choose that here.</source>
            <translation>Las organizaciones de codio.co.uk se conectan a Canvas a mano con la “XML Configuration Url” de su organización. Si usted inicia sesión en codio.com, elíjalo aquí.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/connections/codio_page.py" />
            <source>API integration</source>
            <translation>Integración de API</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/connections/codio_page.py" />
            <source>Client &amp;Id</source>
            <translation>Client &amp;Id</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/connections/codio_page.py" />
            <source>&amp;Secret Id</source>
            <translation>&amp;Secret Id</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/connections/codio_page.py" />
            <source>Not the LTI Secret: that one belongs to the page “LTI app”.</source>
            <translation>No es el “LTI Secret”: ese va en la página “Aplicación LTI”.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/connections/codio_page.py" />
            <source>Where to get them</source>
            <translation>Dónde obtenerlos</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/connections/codio_page.py" />
            <source>Only an owner of the organization sees this page in Codio.</source>
            <translation>Solo un propietario de la organización ve esta página en Codio.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/connections/codio_page.py" />
            <location filename="../../wizard/ui/lti_app/lti_app_page.py" />
            <source>Open Codio</source>
            <translation>Abrir Codio</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/connections/codio_page.py" />
            <source>Addresses of a test server</source>
            <translation>Direcciones de un servidor de pruebas</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/connections/codio_page.py" />
            <source>API address</source>
            <translation>Dirección de la API</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/connections/codio_page.py" />
            <source>Token address</source>
            <translation>Dirección del token</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/connections/codio_page.py" />
            <source>LTI address</source>
            <translation>Dirección LTI</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/connections/codio_page.py" />
            <source>In Codio, click your name, then “Organization”, then its name.</source>
            <translation>En Codio, haga clic en su nombre, luego en “Organization” y luego en el nombre de esta.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/connections/codio_page.py" />
            <source>Open “Integrations” and find the block “API Integrations”.</source>
            <translation>Abra “Integrations” y busque el bloque “API Integrations”.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/connections/codio_page.py" />
            <source>Press “Add integration” and name it “Canvas setup”.</source>
            <translation>Pulse “Add integration” y llámela “Canvas setup”.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/connections/codio_page.py" />
            <source>Click the new integration. Copy “Client Id” and “Secret Id” from there.</source>
            <translation>Haga clic en la nueva integración. Copie de allí “Client Id” y “Secret Id”.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/connections/codio_page.py" />
            <source>Codio's API integration with the copy buttons of Client Id and Secret Id marked</source>
            <translation>La integración de API de Codio con los botones de copiar de “Client Id” y “Secret Id” marcados</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/connections/codio_page.py" />
            <source>Leave these empty unless somebody who runs a test server gave them to you.</source>
            <translation>Déjelas vacías, salvo que se las haya dado quien lleva un servidor de pruebas.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/connections/course_addresses.py" />
            <source>Nothing was chosen.</source>
            <translation>No se eligió nada.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/connections/course_addresses.py" />
            <source>It belongs into the other list; nothing was chosen.</source>
            <translation>Corresponde a la otra lista; no se eligió nada.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/connections/course_addresses.py" />
            <source>Paste it there.</source>
            <translation>Péguela allí.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/connections/course_addresses.py" />
            <source>This course is at {host}.</source>
            <translation>Este curso está en {host}.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/connections/course_addresses.py" />
            <source>The setup is connected to {service} at {own}; nothing was chosen.</source>
            <translation>La configuración está conectada a {service} en {own}; no se eligió nada.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/connections/course_addresses.py" />
            <source>Paste the address of a course there, or change the page “{service}”.</source>
            <translation>Pegue la dirección de un curso de allí o cambie la página “{service}”.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/connections/course_addresses.py" />
            <source>This is not the address of a course in {service}.</source>
            <translation>Esta no es la dirección de un curso de {service}.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/connections/course_lms_url_page.py" />
            <source>The course is right, but the address should read {wanted}.</source>
            <translation>El curso es correcto, pero la dirección debería ser {wanted}.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/connections/course_lms_url_page.py" />
            <source>This is not the home page of a Canvas course: “/courses/” and its number are not in it.</source>
            <translation>Esta no es la página de inicio de un curso de Canvas: le faltan “/courses/” y su número.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/connections/course_lms_url_page.py" />
            <source>This course is at {found}; the Canvas of this setup is {wanted}.</source>
            <translation>Este curso está en {found}; el Canvas de esta configuración es {wanted}.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/connections/course_lms_url_page.py" />
            <source>This is course {found}; the course of this setup is {wanted}.</source>
            <translation>Este es el curso {found}; el de esta configuración es el {wanted}.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/connections/course_lms_url_page.py" />
            <source>The course is right, but “{rest}” behind its number does not belong there.</source>
            <translation>El curso es correcto, pero “{rest}” detrás de su número sobra.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/connections/course_lms_url_page.py" />
            <source>This is the address of the Codio course; Codio needs that of the Canvas course.</source>
            <translation>Esta es la dirección del curso de Codio; Codio necesita la del curso de Canvas.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/connections/course_lms_url_page.py" />
            <source>This is an LTI address of Codio; it needs the address of the Canvas course.</source>
            <translation>Esta es una dirección LTI de Codio; hace falta la del curso de Canvas.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/connections/course_lms_url_page.py" />
            <source>This is no web address: it has to begin with https://.</source>
            <translation>Esta no es una dirección web: tiene que empezar por https://.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/connections/course_lms_url_page.py" />
            <source>Link the Codio course to Canvas</source>
            <translation>Enlace el curso de Codio con Canvas</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/connections/course_lms_url_page.py" />
            <source>Codio sends students back to Canvas by the Course LMS url. Only a person can enter it in Codio: it takes a minute.</source>
            <translation>Codio devuelve a los estudiantes a Canvas mediante “Course LMS url”. Solo una persona puede ponerla en Codio: es un minuto.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/connections/course_lms_url_page.py" />
            <source>This is the right address.</source>
            <translation>Esta es la dirección correcta.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/connections/course_lms_url_page.py" />
            <source>The address for Codio</source>
            <translation>La dirección para Codio</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/connections/course_lms_url_page.py" />
            <source>Choose the Canvas course</source>
            <translation>Elegir el curso de Canvas</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/connections/course_lms_url_page.py" />
            <source>Course LMS &amp;URL</source>
            <translation>Course LMS &amp;URL</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/connections/course_lms_url_page.py" />
            <source>What to switch on in Codio</source>
            <translation>Qué activar en Codio</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/connections/course_lms_url_page.py" />
            <location filename="../../wizard/ui/students/students_page.py" />
            <source>Open the Codio course</source>
            <translation>Abrir el curso de Codio</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/connections/course_lms_url_page.py" />
            <source>Have you done it?</source>
            <translation>¿Lo ha hecho?</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/connections/course_lms_url_page.py" />
            <source>“Enable LTI” is on, “Enroll to course only” is off, and I saved it.</source>
            <translation>“Enable LTI” está activado, “Enroll to course only” desactivado, y lo guardé.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/connections/course_lms_url_page.py" />
            <source>The address above is in “Course LMS url”, and I saved it.</source>
            <translation>La dirección de arriba está en “Course LMS url”, y la guardé.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/connections/course_lms_url_page.py" />
            <source>Compa&amp;re what stands in Codio</source>
            <translation>Compara&amp;r lo que hay en Codio</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/connections/course_lms_url_page.py" />
            <source>If you like: copy “Course LMS url” back from Codio, or the address bar of the Canvas course, and paste it here.</source>
            <translation>Si quiere: copie de Codio “Course LMS url”, o la barra de direcciones del curso de Canvas, y péguela aquí.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/connections/course_lms_url_page.py" />
            <source>The address follows from the Canvas course, which is not chosen yet.</source>
            <translation>La dirección se deduce del curso de Canvas, que aún no se ha elegido.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/connections/course_lms_url_page.py" />
            <location filename="../../wizard/ui/students/students_page.py" />
            <source>Open the Codio course, then “Admin” in its menu, then “LTI / LMS”.</source>
            <translation>Abra el curso de Codio, luego “Admin” en su menú y luego “LTI / LMS”.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/connections/course_lms_url_page.py" />
            <source>Switch “Enable LTI” on. The rows below it appear.</source>
            <translation>Active “Enable LTI”. Aparecen las filas de debajo.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/connections/course_lms_url_page.py" />
            <source>Paste the address above into “Course LMS url”.</source>
            <translation>Pegue la dirección de arriba en “Course LMS url”.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/connections/course_lms_url_page.py" />
            <source>Leave “Enroll to course only” off: with it, no grades come back.</source>
            <translation>Deje “Enroll to course only” desactivado: con él no vuelven las calificaciones.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/connections/course_lms_url_page.py" />
            <source>Press “Save Changes”.</source>
            <translation>Pulse “Save Changes”.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/connections/course_lms_url_page.py" />
            <source>Codio's page LTI / LMS: Enable LTI on, Course LMS url marked, Enroll to course only off, and the button Save Changes</source>
            <translation>La página LTI / LMS de Codio: “Enable LTI” activado, “Course LMS url” marcada, “Enroll to course only” desactivado y el botón “Save Changes”</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/connections/course_lms_url_page.py" />
            <source>The home page of “{name}”.</source>
            <translation>La página de inicio de “{name}”.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/connections/courses_page.py" />
            <source>Choose the two courses</source>
            <translation>Elija los dos cursos</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/connections/courses_page.py" />
            <source>The assignments of the Codio course will open from the Canvas course. Try it with a test course before you do it with one that students use.</source>
            <translation>Las tareas del curso de Codio se abrirán desde el curso de Canvas. Pruébelo con un curso de prueba antes de hacerlo con uno que usen los estudiantes.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/connections/courses_page.py" />
            <source>Canvas courses</source>
            <translation>Cursos de Canvas</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/connections/courses_page.py" />
            <source>Search, or paste the course's address</source>
            <translation>Busque o pegue la dirección del curso</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/connections/courses_page.py" />
            <source>Publish it when the plan is applied</source>
            <translation>Publicarlo al aplicar el plan</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/connections/courses_page.py" />
            <source>Students see a Canvas course only once it is published.</source>
            <translation>Los estudiantes ven un curso de Canvas solo cuando está publicado.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/connections/courses_page.py" />
            <source>Create a test course…</source>
            <translation>Crear un curso de prueba…</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/connections/courses_page.py" />
            <source>Codio courses</source>
            <translation>Cursos de Codio</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/connections/courses_page.py" />
            <source>Read both lists again</source>
            <translation>Volver a leer las dos listas</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/connections/courses_page.py" />
            <source>not open to you at present</source>
            <translation>no abierto para usted por ahora</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/connections/courses_page.py" />
            <source>Canvas is creating the course.</source>
            <translation>Canvas está creando el curso.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/connections/courses_page.py" />
            <source>archived</source>
            <translation>archivado</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/connections/courses_page.py" />
            <source>{service} could not be read. Check the page “{service}”, or paste the course's address above.</source>
            <translation>No se pudo leer {service}. Compruebe la página “{service}” o pegue arriba la dirección del curso.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/connections/courses_page.py" />
            <source>None chosen yet.</source>
            <translation>Aún no se ha elegido ninguno.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/connections/courses_page.py" />
            <source>Creating the course in Canvas …</source>
            <translation>Creando el curso en Canvas …</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/connections/courses_page.py" />
            <source>concluded</source>
            <translation>concluido</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/connections/courses_page.py" />
            <source>Course {id}</source>
            <translation>Curso {id}</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/connections/courses_page.py" />
            <source>{count} assignments</source>
            <translation>{count} tareas</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/connections/courses_page.py" />
            <source>Fill in the page “{service}” to see the list, or paste the course's address above.</source>
            <translation>Rellene la página “{service}” para ver la lista o pegue arriba la dirección del curso.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/connections/courses_page.py" />
            <source>The list is read from {service} …</source>
            <translation>La lista se está leyendo de {service} …</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/connections/courses_page.py" />
            <source>{service} lists no course for you.</source>
            <translation>{service} no muestra ningún curso para usted.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/connections/courses_page.py" />
            <source>Chosen: {name}</source>
            <translation>Elegido: {name}</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/connections/courses_page.py" />
            <source>Chosen: the course with the id {id}</source>
            <translation>Elegido: el curso con el identificador {id}</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/connections/new_course.py" />
            <source>Create it in Canvas now</source>
            <translation>Crearlo ahora en Canvas</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/connections/new_course.py" />
            <source>Name of the new course</source>
            <translation>Nombre del curso nuevo</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/connections/new_course.py" />
            <source>In the account</source>
            <translation>En la cuenta</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/connections/new_course.py" />
            <source>These are the first hundred accounts. In another one, create the course in Canvas, and paste its address above.</source>
            <translation>Estas son las primeras cien cuentas. En otra, cree el curso en Canvas y pegue su dirección arriba.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/connections/new_course.py" />
            <source>Stopped before it was known whether the course was created. The next change finds out first.</source>
            <translation>Se detuvo antes de saber si el curso se creó. El próximo cambio empieza por averiguarlo.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/connections/new_course.py" />
            <source>The course was created in Canvas and is chosen.</source>
            <translation>El curso se creó en Canvas y está elegido.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/connections/new_course.py" />
            <source>It is noted in the journal: undo takes it back where Canvas lets you delete courses.</source>
            <translation>Queda anotado en el diario: deshacer lo retira si Canvas le permite eliminar cursos.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/connections/new_course.py" />
            <source>Canvas did not create the course.</source>
            <translation>Canvas no creó el curso.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/connections/sis_id_field.py" />
            <source>&amp;SIS id of the Canvas course</source>
            <translation>Id. de &amp;SIS del curso de Canvas</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/connections/sis_id_field.py" />
            <source>SIS id of the Canvas course: {sis_id}. The wizard never changes it.</source>
            <translation>Id. de SIS del curso de Canvas: {sis_id}. El asistente nunca lo cambia.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/connections/sis_id_field.py" />
            <source>Enter one that no other course has; the plan sets it first.</source>
            <translation>Introduzca uno que no tenga ningún otro curso; el plan lo pone primero.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/findings/accept_dialog.py" />
            <source>Accept a warning</source>
            <translation>Aceptar una advertencia</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/findings/accept_dialog.py" />
            <source>Such as: grades are released by hand</source>
            <translation>Por ejemplo: las calificaciones se publican a mano</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/findings/accept_dialog.py" />
            <source>Accept it</source>
            <translation>Aceptarla</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/findings/accept_dialog.py" />
            <source>Leave it a warning</source>
            <translation>Dejarla como advertencia</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/findings/accept_dialog.py" />
            <source>Why it may stand</source>
            <translation>Por qué puede quedar así</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/findings/accept_dialog.py" />
            <source>Until, at the longest</source>
            <translation>Hasta, como máximo</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/findings/accept_dialog.py" />
            <source>Let this warning stand?</source>
            <translation>¿Dejar esta advertencia como está?</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/findings/accept_dialog.py" />
            <source>It then counts as confirmed by {person}, here and in the report, as long as it says the same, and is a warning again after that day.</source>
            <translation>Entonces cuenta como confirmada por {person}, aquí y en el informe, mientras diga lo mismo, y vuelve a ser una advertencia después de ese día.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/findings/checks.py" />
            <source>1 warning</source>
            <translation>1 aviso</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/findings/checks.py" />
            <source>{count} steps have not been checked in full.</source>
            <translation>{count} pasos no se han comprobado por completo.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/findings/checks.py" />
            <source>1 point follows once the plan is applied; nothing else is wrong.</source>
            <translation>1 punto se resuelve al aplicar el plan; nada más está mal.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/findings/checks.py" />
            <source>{count} points follow once the plan is applied; nothing else is wrong.</source>
            <translation>{count} puntos se resuelven al aplicar el plan; nada más está mal.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/findings/checks.py" />
            <source>Nothing is wrong. {count} points still need a look.</source>
            <translation>No hay errores. {count} puntos aún requieren una mirada.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/findings/checks.py" />
            <source>Everything is proven, or confirmed by a person.</source>
            <translation>Todo está demostrado o confirmado por una persona.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/findings/checks.py" />
            <source>Not right yet: {count}. Besides, {planned} follow once the plan is applied.</source>
            <translation>Aún no están bien: {count}. Además, {planned} se resuelven al aplicar el plan.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/findings/checks.py" />
            <source>1 check is not right yet.</source>
            <translation>1 comprobación aún no está bien.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/findings/checks.py" />
            <source>{count} passed</source>
            <translation>superadas: {count}</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/findings/checks.py" />
            <source>{count} confirmed</source>
            <translation>confirmadas: {count}</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/findings/checks.py" />
            <source>{count} warnings</source>
            <translation>{count} avisos</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/findings/checks.py" />
            <source>{count} unknown</source>
            <translation>inciertas: {count}</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/findings/checks.py" />
            <source>{count} blocked</source>
            <translation>bloqueadas: {count}</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/findings/checks.py" />
            <source>{count} failed</source>
            <translation>fallidas: {count}</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/findings/checks.py" />
            <source>{count} not applicable</source>
            <translation>{count} no proceden</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/findings/checks.py" />
            <source>Nothing has been checked yet.</source>
            <translation>Aún no se ha comprobado nada.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/findings/checks.py" />
            <source>1 step has not been checked in full.</source>
            <translation>1 paso no se ha comprobado por completo.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/findings/checks.py" />
            <source>Nothing is wrong. 1 point still needs a look.</source>
            <translation>No hay errores. 1 punto aún requiere una mirada.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/findings/checks.py" />
            <source>{count} checks are not right yet.</source>
            <translation>{count} comprobaciones aún no están bien.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/findings/checks.py" />
            <source>{counts} · not checked in full: {steps}</source>
            <translation>{counts} · sin comprobar por completo: {steps}</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/findings/checks.py" />
            <source>{step}, continued anyway</source>
            <translation>{step}, se continuó de todos modos</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/findings/checks.py" />
            <source>Reading… {progress}</source>
            <translation>Leyendo… {progress}</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/findings/drift_card.py" />
            <source>Besides, changed: {count}. The list below shows how it stands now.</source>
            <translation>Además, han cambiado: {count}. La lista de abajo muestra cómo está ahora.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/findings/finding_detail.py" />
            <location filename="../../wizard/ui/findings/obstacle_list.py" />
            <source>Go there</source>
            <translation>Ir allí</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/findings/finding_detail.py" />
            <source>Check again</source>
            <translation>Comprobar de nuevo</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/findings/finding_detail.py" />
            <location filename="../../wizard/ui/findings/finding_row.py" />
            <source>I have seen it</source>
            <translation>Lo he visto</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/findings/finding_detail.py" />
            <location filename="../../wizard/ui/findings/finding_row.py" />
            <source>Accept…</source>
            <translation>Aceptar…</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/findings/finding_detail.py" />
            <location filename="../../wizard/ui/findings/finding_row.py" />
            <source>Take back</source>
            <translation>Retirar</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/findings/finding_detail.py" />
            <source>{who}, until {until}: {reason}</source>
            <translation>{who}, hasta {until}: {reason}</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/findings/finding_detail.py" />
            <source>Should be</source>
            <translation>Debe ser</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/findings/finding_detail.py" />
            <source>What it proves</source>
            <translation>Qué demuestra</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/findings/finding_detail.py" />
            <source>Accepted by</source>
            <translation>Aceptada por</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/findings/finding_detail.py" />
            <source>{who}, {when} UTC; no API can read it.</source>
            <translation>{who}, {when} UTC; ninguna API puede leerlo.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/findings/finding_detail.py" />
            <source>Choose a check to see how it was proven and what to do about it.</source>
            <translation>Elija una comprobación para ver cómo se demostró y qué hacer.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/findings/finding_detail.py" />
            <source>Confirmed by</source>
            <translation>Confirmado por</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/findings/finding_detail.py" />
            <source>How it is known</source>
            <translation>Cómo se sabe</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/findings/finding_row.py" />
            <source>Copy the text</source>
            <translation>Copiar el texto</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/findings/finding_row.py" />
            <source>Take back the confirmation: {title}</source>
            <translation>Retirar la confirmación: {title}</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/findings/finding_row.py" />
            <location filename="../../wizard/ui/widgets/confirm_box.py" />
            <source>Confirmed by {who}, {when}.</source>
            <translation>Confirmado por {who}, {when}.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/findings/finding_row.py" />
            <source>Confirm: {title}</source>
            <translation>Confirmar: {title}</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/findings/finding_row.py" />
            <location filename="../../wizard/ui/messages.py" />
            <source>Should be: {text}</source>
            <translation>Debe ser: {text}</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/findings/finding_row.py" />
            <location filename="../../wizard/ui/widgets/outcome_panel.py" />
            <source>What to do: {text}</source>
            <translation>Qué hacer: {text}</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/findings/finding_row.py" />
            <source>A warning, accepted by {who} until {until}: {reason}</source>
            <translation>Una advertencia, aceptada por {who} hasta {until}: {reason}</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/findings/finding_row.py" />
            <source>Accept the warning: {title}</source>
            <translation>Aceptar la advertencia: {title}</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/findings/findings_card.py" />
            <source>What the check found</source>
            <translation>Lo que halló la comprobación</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/findings/findings_card.py" />
            <source>Which requests to Canvas and Codio each finding rests on, and when.</source>
            <translation>En qué solicitudes a Canvas y Codio se basa cada resultado, y cuándo.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/findings/findings_card.py" />
            <source>Hide what is not applicable</source>
            <translation>Ocultar lo que no procede</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/findings/findings_card.py" />
            <source>Hide the evidence</source>
            <translation>Ocultar las pruebas</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/findings/findings_card.py" />
            <source>Show the evidence</source>
            <translation>Mostrar las pruebas</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/findings/findings_card.py" />
            <location filename="../../resources/templates/report.html" />
            <source>Not applicable here: {count}</source>
            <translation>No procede aquí: {count}</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/findings/obstacle_list.py" />
            <source>First, mend what stands in the way</source>
            <translation>Primero, arregle lo que lo impide</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/findings/obstacle_list.py" />
            <source>Go to {step}: {title}</source>
            <translation>Ir a {step}: {title}</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/lti_app/app_advanced.py" />
            <source>Advanced</source>
            <translation>Avanzado</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/lti_app/app_advanced.py" />
            <source>&amp;Launch URL</source>
            <translation>&amp;URL de lanzamiento</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/lti_app/app_advanced.py" />
            <source>Empty: Codio's general launch URL, or the one that works already.</source>
            <translation>Vacío: la URL de lanzamiento general de Codio, o la que ya funciona.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/lti_app/app_advanced.py" />
            <source>&amp;Domain</source>
            <translation>&amp;Dominio</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/lti_app/app_advanced.py" />
            <source>Canvas finds the app by it. Empty: the domain that fits Codio's addresses.</source>
            <translation>Canvas encuentra la aplicación por él. Vacío: el dominio que encaja con las direcciones de Codio.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/lti_app/app_center_guide.py" />
            <source>Open the course's settings</source>
            <translation>Abrir la configuración del curso</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/lti_app/app_center_guide.py" />
            <source>Check</source>
            <translation>Comprobar</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/lti_app/app_center_guide.py" />
            <source>Check whether the app is there</source>
            <translation>Comprobar si la aplicación está ahí</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/lti_app/app_center_guide.py" />
            <source>To be pasted in Canvas</source>
            <translation>Para pegar en Canvas</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/lti_app/app_center_guide.py" />
            <source>Consumer Key</source>
            <translation>Consumer Key</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/lti_app/app_center_guide.py" />
            <source>Shared Secret</source>
            <translation>Shared Secret</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/lti_app/app_center_guide.py" />
            <source>Config URL</source>
            <translation>Config URL</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/lti_app/app_center_guide.py" />
            <source>A copied secret is taken out of the clipboard again after a minute.</source>
            <translation>Un secreto copiado se retira del portapapeles al cabo de un minuto.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/lti_app/app_center_guide.py" />
            <source>Config URL, for “By URL” only</source>
            <translation>Config URL, solo para “By URL”</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/lti_app/app_center_guide.py" />
            <source>Canvas's App Center with the Codio app marked, and the window “Add App” with Consumer Key and Shared Secret</source>
            <translation>El centro de aplicaciones de Canvas con la aplicación Codio marcada, y la ventana “Add App” con “Consumer Key” y “Shared Secret”</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/lti_app/app_facts.py" />
            <source>“{name}” is an LTI 1.3 app for Codio, and Canvas prefers those.</source>
            <translation>“{name}” es una aplicación LTI 1.3 de Codio, y Canvas las prefiere.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/lti_app/app_facts.py" />
            <source>“{name}” is one more LTI 1.1 app for Codio, of this course or an account above.</source>
            <translation>“{name}” es una aplicación LTI 1.1 más para Codio, de este curso o de una cuenta superior.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/lti_app/app_facts.py" />
            <source>Not read yet: it is looked up as soon as Canvas and the course are known.</source>
            <translation>Aún no leído: se busca en cuanto se conocen Canvas y el curso.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/lti_app/app_facts.py" />
            <source>The wizard writes your key and secret into it, in place.</source>
            <translation>El asistente escribe en ella su clave y su secreto, sin reemplazarla.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/lti_app/app_facts.py" />
            <source>“{name}” (LTI 1.1) is installed in an account above the course, with your consumer key. The course uses it, and the wizard leaves it as it is.</source>
            <translation>“{name}” (LTI 1.1) está instalada en una cuenta superior al curso, con su clave de consumidor. El curso la usa, y el asistente la deja como está.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/lti_app/app_facts.py" />
            <source>No LTI 1.1 app of Codio is installed for this course yet.</source>
            <translation>Aún no hay instalada ninguna aplicación LTI 1.1 de Codio para este curso.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/lti_app/app_facts.py" />
            <source>“{name}” (LTI 1.1) is installed in this course. Whether it carries your consumer key shows once you have entered it.</source>
            <translation>“{name}” (LTI 1.1) está instalada en este curso. Si lleva su clave de consumidor se verá cuando usted la introduzca.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/lti_app/app_facts.py" />
            <source>“{name}” (LTI 1.1) is installed in this course, with your consumer key.</source>
            <translation>“{name}” (LTI 1.1) está instalada en este curso, con su clave de consumidor.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/lti_app/app_facts.py" />
            <source>“{name}” (LTI 1.1) is installed in this course, with another consumer key. The wizard changes it in place: assignments that use it go on working.</source>
            <translation>“{name}” (LTI 1.1) está instalada en este curso, con otra clave de consumidor. El asistente la cambia sin quitarla: las tareas que la usan siguen funcionando.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/lti_app/custom_fields_edit.py" />
            <source>Page on which assignments open</source>
            <translation>Página en la que se abren las tareas</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/lti_app/custom_fields_edit.py" />
            <source>When Codio sends grades</source>
            <translation>Cuándo envía Codio las calificaciones</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/lti_app/custom_fields_edit.py" />
            <source>Codio course, for constant URLs</source>
            <translation>Curso de Codio, para URL constantes</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/lti_app/custom_fields_edit.py" />
            <source>Codio course to copy from, for LTI course copy</source>
            <translation>Curso de Codio del que copiar, para la copia de cursos LTI</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/lti_app/custom_fields_edit.py" />
            <source>The field has no name yet, so it is not used.</source>
            <translation>El campo aún no tiene nombre, así que no se usa.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/lti_app/custom_fields_edit.py" />
            <source>This field is set on the page “Students and mentors”.</source>
            <translation>Este campo se pone en la página “Estudiantes y mentores”.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/lti_app/custom_fields_edit.py" />
            <source>This name is there twice; only the first one is used.</source>
            <translation>Este nombre está dos veces; solo se usa el primero.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/lti_app/custom_fields_edit.py" />
            <source>value</source>
            <translation>valor</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/lti_app/custom_fields_edit.py" />
            <source>No custom field is set. Most courses need none.</source>
            <translation>No hay ningún campo personalizado. La mayoría de los cursos no los necesita.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/lti_app/custom_fields_edit.py" />
            <source>Add a field</source>
            <translation>Añadir un campo</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/lti_app/custom_fields_edit.py" />
            <location filename="../../wizard/ui/students/mentor_table.py" />
            <source>Remove</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/lti_app/custom_fields_edit.py" />
            <source>Canvas would change this name. Use “{name}”.</source>
            <translation>Canvas cambiaría este nombre. Use “{name}”.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/lti_app/custom_fields_edit.py" />
            <source>Name of custom field {which}</source>
            <translation>Nombre del campo personalizado {which}</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/lti_app/custom_fields_edit.py" />
            <source>Value of custom field {which}</source>
            <translation>Valor del campo personalizado {which}</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/lti_app/custom_fields_edit.py" />
            <source>Remove custom field {which}</source>
            <translation>Quitar el campo personalizado {which}</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/lti_app/custom_fields_edit.py" />
            <source>Another field</source>
            <translation>Otro campo</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/lti_app/fold.py" />
            <source>shown</source>
            <translation>desplegado</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/lti_app/fold.py" />
            <source>hidden</source>
            <translation>plegado</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/lti_app/lti_app_page.py" />
            <source>Set up the LTI app</source>
            <translation>Configure la aplicación LTI</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/lti_app/lti_app_page.py" />
            <source>Canvas opens Codio through an LTI app. The app carries a key and a secret of your Codio organization, so that Codio trusts what Canvas sends.</source>
            <translation>Canvas abre Codio mediante una aplicación LTI. Esta lleva una clave y un secreto de su organización de Codio, para que Codio se fíe de lo que envía Canvas.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/lti_app/lti_app_page.py" />
            <source>From Codio</source>
            <translation>De Codio</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/lti_app/lti_app_page.py" />
            <source>LTI Consumer (consumer &amp;key)</source>
            <translation>LTI Consumer (c&amp;lave de consumidor)</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/lti_app/lti_app_page.py" />
            <source>LTI &amp;Secret (shared secret)</source>
            <translation>LTI &amp;Secret (secreto compartido)</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/lti_app/lti_app_page.py" />
            <source>&amp;XML Configuration Url</source>
            <translation>&amp;XML Configuration Url</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/lti_app/lti_app_page.py" />
            <source>Only needed to add the app by hand where no App Center lists Codio.</source>
            <translation>Solo hace falta para añadir la aplicación a mano donde ningún App Center muestra Codio.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/lti_app/lti_app_page.py" />
            <source>Where to find them in Codio</source>
            <translation>Dónde encontrarlos en Codio</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/lti_app/lti_app_page.py" />
            <source>Only an owner of the organization sees this page.</source>
            <translation>Solo un propietario de la organización ve esta página.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/lti_app/lti_app_page.py" />
            <source>Who installs the app</source>
            <translation>Quién instala la aplicación</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/lti_app/lti_app_page.py" />
            <source>Custom fields</source>
            <translation>Campos personalizados</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/lti_app/lti_app_page.py" />
            <source>Sent to Codio with every launch. Each value is the same for everybody.</source>
            <translation>Se envían a Codio con cada lanzamiento. Cada valor es el mismo para todos.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/lti_app/lti_app_page.py" />
            <source>Edit these as well</source>
            <translation>Editar también estos</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/lti_app/lti_app_page.py" />
            <source>That was the XML Configuration Url; it is in its own field now.</source>
            <translation>Eso era la “XML Configuration Url”; ahora está en su propio campo.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/lti_app/lti_app_page.py" />
            <source>This opens one assignment; it belongs on the page “Assignments”.</source>
            <translation>Esto abre una tarea concreta; va en la página “Tareas”.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/lti_app/lti_app_page.py" />
            <source>In Codio, click your user name, then “Organization”, then its name.</source>
            <translation>En Codio, haga clic en su nombre de usuario, luego en “Organization” y luego en el nombre de esta.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/lti_app/lti_app_page.py" />
            <source>Open the tab “LTI Integrations”.</source>
            <translation>Abra la pestaña “LTI Integrations”.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/lti_app/lti_app_page.py" />
            <source>Scroll to the box “LTI 1.0 Integration”.</source>
            <translation>Baje hasta el recuadro “LTI 1.0 Integration”.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/lti_app/lti_app_page.py" />
            <source>Copy “LTI Consumer” and “LTI Secret” with the buttons behind them, and paste each into its field above. Leave “Reset secret” alone: other courses use it.</source>
            <translation>Copie “LTI Consumer” y “LTI Secret” con los botones que tienen detrás y pegue cada uno en su campo de arriba. No toque “Reset secret”: otros cursos lo usan.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/lti_app/lti_app_page.py" />
            <source>The box LTI 1.0 Integration in Codio with LTI Consumer and LTI Secret marked, and XML Configuration Url below them</source>
            <translation>El recuadro “LTI 1.0 Integration” de Codio con “LTI Consumer” y “LTI Secret” marcados, y “XML Configuration Url” debajo</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/lti_app/lti_app_page.py" />
            <source>In Canvas already, and kept: {fields}</source>
            <translation>Ya en Canvas, y se conservan: {fields}</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/lti_app/lti_app_page.py" />
            <source>The &amp;wizard installs or updates it</source>
            <translation>El asist&amp;ente la instala o la actualiza</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/lti_app/lti_app_page.py" />
            <source>In this course alone, once you have seen the plan. An app that is there already is changed in place, never deleted.</source>
            <translation>Solo en este curso, cuando usted haya visto el plan. Una aplicación que ya está se cambia sin quitarla; nunca se elimina.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/lti_app/lti_app_page.py" />
            <source>&amp;I add it in Canvas myself</source>
            <translation>La añad&amp;o yo en Canvas</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/lti_app/lti_app_page.py" />
            <source>From Canvas's App Center, as a Canvas administrator. The wizard shows the way and checks the result.</source>
            <translation>Desde el centro de aplicaciones de Canvas, como administrador de Canvas. El asistente enseña el camino y comprueba el resultado.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/messages.py" />
            <source>Everything on this page is right.</source>
            <translation>Todo está bien en esta página.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/messages.py" />
            <source>Nothing that you typed is lost.</source>
            <translation>No se pierde nada de lo que escribió.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/messages.py" />
            <source>Try again. If it happens once more, report it with the log file.</source>
            <translation>Inténtelo de nuevo. Si ocurre otra vez, comuníquelo con el archivo de registro.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/messages.py" />
            <source>Check that it is there, that you may open it and that the disk is not full.</source>
            <translation>Compruebe que existe, que puede abrirlo y que el disco no está lleno.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/messages.py" />
            <source>No browser could be opened.</source>
            <translation>No se pudo abrir ningún navegador.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/messages.py" />
            <source>Open it in a browser of your own.</source>
            <translation>Ábrala usted mismo en un navegador.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/messages.py" />
            <source>Waiting for this computer's keyring, which holds the secrets of your setups.</source>
            <translation>Esperando al llavero de este equipo, que guarda los secretos de sus configuraciones.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/messages.py" />
            <source>Unlock it where it asks for its password, perhaps behind this window.</source>
            <translation>Desbloquéelo donde pide su contraseña, quizá detrás de esta ventana.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/messages.py" />
            <source>Secrets that you enter now are kept only until you close the wizard.</source>
            <translation>Los secretos que introduzca ahora se guardan solo hasta que cierre el asistente.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/messages.py" />
            <source>Unlock the keyring and try again, or enter the secrets anew.</source>
            <translation>Desbloquee el llavero e inténtelo de nuevo, o introduzca los secretos otra vez.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/messages.py" />
            <location filename="../../wizard/ui/results/undo_dialog.py" />
            <location filename="../../wizard/ui/widgets/outcome_panel.py" />
            <source>Try again</source>
            <translation>Intentar de nuevo</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/messages.py" />
            <source>This computer's keyring has answered; it keeps the secrets again.</source>
            <translation>El llavero de este equipo ha respondido; vuelve a guardar los secretos.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/messages.py" />
            <source>What you entered last is not saved.</source>
            <translation>Lo último que escribió no está guardado.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/messages.py" />
            <source>Leave the wizard open: it tries again with your next entry.</source>
            <translation>Deje abierto el asistente: lo intentará de nuevo con lo próximo que escriba.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/messages.py" />
            <source>looking again in {seconds} s whether the change was carried out</source>
            <translation>dentro de {seconds} s se vuelve a mirar si el cambio se llevó a cabo</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/messages.py" />
            <source>reading takes long; it is given up in {minutes} min, or cancel it now</source>
            <translation>la lectura tarda mucho; se abandona en {minutes} min, o cancélela ahora</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/messages.py" />
            <source>{service} does not answer; asking again in {seconds} s</source>
            <translation>{service} no responde; se vuelve a preguntar dentro de {seconds} s</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/messages.py" />
            <source>keeping to the pace that {service} allows; going on in {seconds} s</source>
            <translation>al ritmo que permite {service}; se sigue en {seconds} s</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/messages.py" />
            <source>{service} is limiting requests; waiting {seconds} s</source>
            <translation>{service} está limitando las peticiones; se esperan {seconds} s</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/messages.py" />
            <source>Everything that can be read back is right.</source>
            <translation>Todo lo que se puede volver a leer está bien.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/messages.py" />
            <source>Codio's settings cannot be read by any program.</source>
            <translation>Ningún programa puede leer los ajustes de Codio.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/messages.py" />
            <source>Look at each of the points below in Codio and confirm it here.</source>
            <translation>Mire en Codio cada uno de los puntos de abajo y confírmelo aquí.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/messages.py" />
            <source>Change the entry that this speaks of, then do it once more.</source>
            <translation>Cambie el dato del que se habla y hágalo otra vez.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/messages.py" />
            <source>{count} more points are listed below.</source>
            <translation>Abajo hay {count} puntos más.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/messages.py" />
            <source>A fault in this program stopped the work ({kind}).</source>
            <translation>Un fallo de este programa detuvo el trabajo ({kind}).</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/messages.py" />
            <source>“{file}” cannot be read or written: {reason}.</source>
            <translation>No se puede leer ni escribir “{file}”: {reason}.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/messages.py" />
            <source>The page is {url}</source>
            <translation>La página es {url}</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/messages.py" />
            <source>You can go on meanwhile; it is given up in {seconds} s.</source>
            <translation>Mientras tanto puede continuar; se deja de esperar dentro de {seconds} s.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/messages.py" />
            <source>This computer's keyring did not answer within {seconds} s.</source>
            <translation>El llavero de este equipo no respondió en {seconds} s.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/messages.py" />
            <source>One more point is listed below.</source>
            <translation>Abajo hay un punto más.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/results/checks_card.py" />
            <source>Which checks are shown</source>
            <translation>Qué comprobaciones se muestran</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/results/checks_card.py" />
            <source>Check everything again</source>
            <translation>Comprobarlo todo de nuevo</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/results/checks_card.py" />
            <source>All {count}</source>
            <translation>Todas: {count}</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/results/journal_menu.py" />
            <source>Record of changes</source>
            <translation>Registro de cambios</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/results/journal_menu.py" />
            <source>The record of the changes</source>
            <translation>El registro de los cambios</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/results/journal_menu.py" />
            <source>What undo knows of this setup's changes, kept on this computer</source>
            <translation>Lo que se sabe, en este equipo, de los cambios de esta configuración para deshacerlos</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/results/journal_menu.py" />
            <source>Save the record for a colleague</source>
            <translation>Guardar el registro para un colega</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/results/journal_menu.py" />
            <source>Take in a colleague's record</source>
            <translation>Incorporar el registro de un colega</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/results/journal_menu.py" />
            <source>Save the record for a colleague…</source>
            <translation>Guardar el registro para un colega…</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/results/journal_menu.py" />
            <source>Take in a colleague's record…</source>
            <translation>Incorporar el registro de un colega…</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/results/journal_menu.py" />
            <source>Forget the record…</source>
            <translation>Olvidar el registro…</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/results/journal_menu.py" />
            <source>record</source>
            <translation>registro</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/results/journal_menu.py" />
            <source>{count} changes that still stand could then no longer be taken back from this computer. Nothing is changed in Canvas or Codio.</source>
            <translation>{count} cambios que siguen vigentes ya no podrían deshacerse desde este equipo. No se cambia nada en Canvas ni en Codio.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/results/journal_menu.py" />
            <source>Forget what this setup has changed?</source>
            <translation>¿Olvidar lo que esta configuración ha cambiado?</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/results/journal_menu.py" />
            <source>Keep the record</source>
            <translation>Conservar el registro</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/results/journal_menu.py" />
            <source>Forget it</source>
            <translation>Olvidarlo</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/results/journal_menu.py" />
            <source>The record is forgotten.</source>
            <translation>El registro se ha olvidado.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/results/journal_menu.py" />
            <source>It holds no secret. Give it, with the setup's file, to whoever is to undo the changes on another computer.</source>
            <translation>No contiene ningún secreto. Entréguelo, con el archivo de la configuración, a quien vaya a deshacer los cambios en otro equipo.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/results/journal_menu.py" />
            <source>{new} changes taken over, {known} were known already.</source>
            <translation>{new} cambios incorporados, {known} ya se conocían.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/results/journal_menu.py" />
            <source>… and {count} more</source>
            <translation>… y {count} más</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/results/journal_menu.py" />
            <source>What this setup changed until now stays as it is.</source>
            <translation>Lo que esta configuración ha cambiado hasta ahora queda como está.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/results/journal_menu.py" />
            <source>The record was written to {file}.</source>
            <translation>El registro se escribió en {file}.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/results/journal_menu.py" />
            <source>What was taken over: {places}.</source>
            <translation>Lo incorporado: {places}.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/results/left_aside.py" />
            <source>They belong to this course…</source>
            <translation>Son de este curso…</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/results/left_aside.py" />
            <source>It is the same Canvas…</source>
            <translation>Es el mismo Canvas…</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/results/left_aside.py" />
            <source>Undo then takes them back as well, each only where Canvas still holds what was made. If you do not know, leave them.</source>
            <translation>Entonces deshacer también los revierte, cada uno solo si Canvas aún tiene lo que se hizo. Si no lo sabe, déjelos.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/results/left_aside.py" />
            <source>Leave them</source>
            <translation>Dejarlos</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/results/left_aside.py" />
            <source>Yes, there</source>
            <translation>Sí, allí</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/results/left_aside.py" />
            <source>If so, only what was created at the time that is noted in the record can be taken back; everything else is kept. If one of them is a copy of the other, say a test Canvas that is overwritten from production, say no. Your answer holds for this one undo and is not kept.</source>
            <translation>Si es así, solo se puede deshacer lo que se creó a la hora anotada en el registro; todo lo demás se conserva. Si uno es copia del otro, por ejemplo un Canvas de pruebas que se sobrescribe desde producción, responda que no. Su respuesta vale para esta única vez y no se guarda.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/results/left_aside.py" />
            <source>No, leave them</source>
            <translation>No, dejarlos</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/results/left_aside.py" />
            <source>It is the same: show what can be taken back</source>
            <translation>Es el mismo: mostrar lo que se puede deshacer</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/results/left_aside.py" />
            <source>Did this setup make them in {place}?</source>
            <translation>¿Los hizo esta configuración en {place}?</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/results/left_aside.py" />
            <source>Is {here} the very same course as {there}?</source>
            <translation>¿{here} es exactamente el mismo curso que {there}?</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/results/report_panel.py" />
            <source>Open the report in the browser</source>
            <translation>Abrir el informe en el navegador</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/results/report_panel.py" />
            <source>Export</source>
            <translation>Exportar</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/results/report_panel.py" />
            <source>Export the report</source>
            <translation>Exportar el informe</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/results/report_panel.py" />
            <source>All of them, side by side…</source>
            <translation>Todos, uno junto a otro…</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/results/report_panel.py" />
            <source>The report was written to {folder}, in {count} forms.</source>
            <translation>El informe se escribió en {folder}, en {count} formas.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/results/report_panel.py" />
            <source>No browser could be opened. The report is here: {file}</source>
            <translation>No se pudo abrir ningún navegador. El informe está aquí: {file}</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/results/report_panel.py" />
            <source>The report was written to {file}.</source>
            <translation>El informe se escribió en {file}.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/results/results_page.py" />
            <source>Every check of every step, read back from Canvas and Codio. “Confirmed” is what no API can read and a person has looked at.</source>
            <translation>Cada comprobación de cada paso, leída de nuevo en Canvas y Codio. “Confirmada” es lo que ninguna API puede leer y una persona ha mirado.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/results/results_page.py" />
            <source>Changes are being taken back. Press Cancel, or wait until it is done.</source>
            <translation>Se están deshaciendo cambios. Pulse Cancelar o espere a que termine.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/results/results_page.py" />
            <source>The access token is being taken back. Wait until it is done.</source>
            <translation>Se está retirando el token de acceso. Espere a que termine.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/results/results_page.py" />
            <source>Running the checks…</source>
            <translation>Ejecutando las comprobaciones…</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/results/results_page.py" />
            <location filename="../../wizard/ui/shell/window.py" />
            <source>Checking “{step}”…</source>
            <translation>Comprobando “{step}”…</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/results/token_panel.py" />
            <source>Take the access token back</source>
            <translation>Retirar el token de acceso</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/results/token_panel.py" />
            <source>Take the token back…</source>
            <translation>Retirar el token…</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/results/token_panel.py" />
            <source>Keep it while a daily verification runs, or while you may want to undo. Otherwise Canvas can delete it now.</source>
            <translation>Consérvelo mientras se ejecute una verificación diaria o mientras quizá quiera deshacer. Si no, Canvas puede eliminarlo ahora.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/results/token_panel.py" />
            <source>The wizard has no access token of this Canvas.</source>
            <translation>El asistente no tiene ningún token de acceso de este Canvas.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/results/token_panel.py" />
            <source>Delete the access token in Canvas?</source>
            <translation>¿Eliminar el token de acceso en Canvas?</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/results/token_panel.py" />
            <source>Keep the token</source>
            <translation>Conservar el token</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/results/token_panel.py" />
            <source>Delete it</source>
            <translation>Eliminarlo</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/results/undo_choice.py" />
            <source>Stays</source>
            <translation>Se queda</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/results/undo_choice.py" />
            <source>{goes} of {total}</source>
            <translation>{goes} de {total}</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/results/undo_choice.py" />
            <source>It cannot go while this stays: {change}</source>
            <translation>No se puede deshacer mientras esto se quede: {change}</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/results/undo_dialog.py" />
            <source>Take back {going} of {offered} changes</source>
            <translation>Deshacer {going} de {offered} cambios</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/results/undo_dialog.py" />
            <source>Undo what the wizard did</source>
            <translation>Deshacer lo que hizo el asistente</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/results/undo_dialog.py" />
            <source>What can be taken back, and what stays</source>
            <translation>Lo que se puede deshacer y lo que se queda</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/results/undo_dialog.py" />
            <source>Progress of reading</source>
            <translation>Progreso de la lectura</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/results/undo_dialog.py" />
            <source>Keep everything</source>
            <translation>Conservarlo todo</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/results/undo_dialog.py" />
            <source>What would be taken back?</source>
            <translation>¿Qué se desharía?</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/results/undo_dialog.py" />
            <source>Asking Canvas what is still as it was made…</source>
            <translation>Preguntando a Canvas qué sigue como se creó…</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/results/undo_dialog.py" />
            <source>What can be taken back could not be read</source>
            <translation>No se pudo leer lo que se puede deshacer</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/results/undo_dialog.py" />
            <location filename="../../wizard/ui/shell/window.py" />
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/results/undo_dialog.py" />
            <source>Take back 1 change</source>
            <translation>Deshacer 1 cambio</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/results/undo_dialog.py" />
            <source>What is to be taken back?</source>
            <translation>¿Qué quiere deshacer?</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/results/undo_dialog.py" />
            <source>Nothing can be taken back</source>
            <translation>No se puede deshacer nada</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/results/undo_dialog.py" />
            <source>Nothing is ticked: everything stays.</source>
            <translation>No hay nada marcado: todo se queda.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/results/undo_dialog.py" />
            <source>In {place}. Nothing is changed before you have agreed.</source>
            <translation>En {place}. No se cambia nada antes de que usted lo acepte.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/results/undo_dialog.py" />
            <source>{over} of {total} changes compared with what was made…</source>
            <translation>{over} de {total} cambios comparados con lo que se creó…</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/results/undo_dialog.py" />
            <source>In {place}. Untick what is to stay. What students have already submitted to and what somebody has changed since stays in any case.</source>
            <translation>En {place}. Desmarque lo que deba quedarse. Lo que ya tiene entregas de estudiantes y lo que alguien ha cambiado después se queda en todo caso.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/results/undo_dialog.py" />
            <source>In {place}, for the reasons below.</source>
            <translation>En {place}, por los motivos que siguen.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/results/undo_dialog.py" />
            <source>In {place} nothing is left to take back.</source>
            <translation>En {place} no queda nada que deshacer.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/results/undo_panel.py" />
            <source>What was taken back</source>
            <translation>Lo que se deshizo</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/results/undo_panel.py" />
            <source>Undo what the wizard did…</source>
            <translation>Deshacer lo que hizo el asistente…</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/results/undo_panel.py" />
            <source>An interrupted run may have changed something in {place}. What it made can be taken back.</source>
            <translation>Una ejecución interrumpida puede haber cambiado algo en {place}. Lo que creó se puede deshacer.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/results/undo_panel.py" />
            <source>Taking back what was made</source>
            <translation>Deshaciendo lo hecho</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/results/undo_panel.py" />
            <source>{undone} of {total} changes are taken back. Kept: {kept}. Failed: {failed}.</source>
            <translation>{undone} de {total} cambios deshechos. Conservados: {kept}. Fallidos: {failed}.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/results/undo_panel.py" />
            <source>Left as you chose: {count}. They can be taken back any time.</source>
            <translation>Dejados por decisión suya: {count}. Se pueden deshacer en cualquier momento.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/results/undo_panel.py" />
            <source>Take it back</source>
            <translation>Deshacerlo</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/results/undo_panel.py" />
            <source>Nothing is known for sure to have been made in {place}.</source>
            <translation>No consta con certeza que se haya creado nada en {place}.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/results/undo_panel.py" />
            <source>The {total} changes that you chose are taken back.</source>
            <translation>Los {total} cambios que eligió están deshechos.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/results/undo_panel.py" />
            <source>All {total} changes are taken back.</source>
            <translation>Los {total} cambios se han deshecho.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/results/undo_panel.py" />
            <source>Nothing that this setup has made is left to take back.</source>
            <translation>No queda nada hecho por esta configuración que se pueda deshacer.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/results/undo_panel.py" />
            <source>Stopped. What was taken back stays taken back.</source>
            <translation>Detenido. Lo deshecho queda deshecho.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/results/undo_panel.py" />
            <source>The rest can be taken back any time.</source>
            <translation>El resto se puede deshacer en cualquier momento.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/results/undo_panel.py" />
            <source>1 change that this setup made in {place} still stands.</source>
            <translation>1 cambio que hizo esta configuración en {place} sigue en pie.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/results/undo_panel.py" />
            <source>{count} changes that this setup made in {place} still stand. You choose which of them are taken back; what students have already submitted to is kept.</source>
            <translation>{count} cambios que esta configuración hizo en {place} siguen vigentes. Usted elige cuáles se deshacen; lo que ya tiene entregas de estudiantes se conserva.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/results/watch_panel.py" />
            <source>Watch a test launch</source>
            <translation>Observe un lanzamiento de prueba</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/results/watch_panel.py" />
            <source>&amp;Assignment to open</source>
            <translation>&amp;Tarea que se abrirá</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/results/watch_panel.py" />
            <source>The assignment's address in Canvas</source>
            <translation>La dirección de la tarea en Canvas</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/results/watch_panel.py" />
            <source>Its address in Canvas</source>
            <translation>Su dirección en Canvas</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/results/watch_panel.py" />
            <source>Start watching</source>
            <translation>Empezar a observar</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/results/watch_panel.py" />
            <source>Time of the watch</source>
            <translation>Tiempo de observación</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/results/watch_panel.py" />
            <source>Stop watching</source>
            <translation>Dejar de observar</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/results/watch_panel.py" />
            <source>Looking at who has opened what so far…</source>
            <translation>Mirando quién ha abierto qué hasta ahora…</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/results/watch_panel.py" />
            <source>No API can read Codio's LTI settings. One launch by a student proves them together: LTI is enabled, key and secret are right, and the assignment is mapped to the right one.</source>
            <translation>Ninguna API puede leer los ajustes LTI de Codio. Un lanzamiento de un estudiante los demuestra juntos: LTI está activado, la clave y el secreto son correctos y la tarea está asociada a la que debe.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/results/watch_panel.py" />
            <source>Press “Start watching” below.</source>
            <translation>Pulse abajo “Empezar a observar”.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/results/watch_panel.py" />
            <source>Open a private window of the browser and log in to Canvas as a real test student of the course. Canvas's Student View does not count: Codio's API leaves its test student out.</source>
            <translation>Abra una ventana privada del navegador e inicie sesión en Canvas como un estudiante de prueba real del curso. La “Student View” de Canvas no cuenta: la API de Codio deja fuera a su estudiante de prueba.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/results/watch_panel.py" />
            <source>Open the address above there, and load the assignment in a new tab.</source>
            <translation>Abra allí la dirección de arriba y cargue la tarea en una pestaña nueva.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/results/watch_panel.py" />
            <source>Wait until Codio shows the assignment. The wizard says what it saw.</source>
            <translation>Espere a que Codio muestre la tarea. El asistente dice lo que vio.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/results/watch_panel.py" />
            <source>A student's page of the assignment in Canvas, with the button that opens it in Codio marked</source>
            <translation>La página de la tarea en Canvas vista por un estudiante, con el botón que la abre en Codio marcado</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/results/watch_panel.py" />
            <source>Apply the plan first: no assignment in Canvas opens Codio yet.</source>
            <translation>Aplique primero el plan: ninguna tarea de Canvas abre Codio todavía.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/results/watch_panel.py" />
            <source>No launch was seen. The likeliest reasons, the first one first:</source>
            <translation>No se vio ningún lanzamiento. Los motivos más probables, el primero delante:</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/results/watch_panel.py" />
            <source>The launch started another assignment in Codio: {others}.</source>
            <translation>El lanzamiento inició otra tarea en Codio: {others}.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/results/watch_panel.py" />
            <source>{time} left</source>
            <translation>quedan {time}</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/results/watch_panel.py" />
            <source>Proven: {student} opened “{name}” from Canvas, and exactly that started in Codio.</source>
            <translation>Demostrado: {student} abrió “{name}” desde Canvas, y exactamente eso se inició en Codio.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/review/choices_view.py" />
            <source>Edit</source>
            <translation>Editar</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/review/choices_view.py" />
            <source>Edit {step}</source>
            <translation>Editar {step}</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/review/plan_card.py" />
            <source>The plan</source>
            <translation>El plan</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/review/plan_card.py" />
            <source>Which list is shown</source>
            <translation>Qué lista se muestra</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/review/plan_card.py" />
            <source>Read again</source>
            <translation>Leer de nuevo</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/review/plan_card.py" />
            <source>Making the plan…</source>
            <translation>Haciendo el plan…</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/review/review_page.py" />
            <source>This is everything the wizard would change. Nothing is written before you press the button below, and you can take it back later.</source>
            <translation>Esto es todo lo que cambiaría el asistente. No se escribe nada antes de que pulse el botón de abajo, y después puede deshacerlo.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/review/review_page.py" />
            <source>Changes are being made. Press Cancel, or wait until they are made.</source>
            <translation>Se están haciendo cambios. Pulse Cancelar o espere a que estén hechos.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/review/review_page.py" />
            <source>Stopped before anything was changed.</source>
            <translation>Detenido antes de cambiar nada.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/review/review_page.py" />
            <source>Your choices</source>
            <translation>Lo que usted eligió</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/review/review_page.py" />
            <source>Applying…</source>
            <translation>Aplicando…</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/review/review_page.py" />
            <source>Apply the plan</source>
            <translation>Aplicar el plan</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/review/review_page.py" />
            <source>Complete the interrupted run</source>
            <translation>Completar la ejecución interrumpida</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/review/review_page.py" />
            <source>Looking once more at what others may have changed…</source>
            <translation>Mirando de nuevo lo que otros pueden haber cambiado…</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/review/review_page.py" />
            <source>The last run was interrupted; it will be completed. Before anything else, the wizard finds out what became of the change that was under way.</source>
            <translation>La última ejecución se interrumpió; se completará. Antes de nada, el asistente averigua qué fue del cambio que estaba en curso.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/review/review_page.py" />
            <source>With an id of its own it becomes another setup: what was changed before stays on record under the old id, and undo will never touch it from here.</source>
            <translation>Con un identificador propio pasa a ser otra configuración: lo que se cambió antes sigue registrado con el identificador anterior y, desde aquí, deshacer nunca lo tocará.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/review/review_page.py" />
            <source>Change nothing</source>
            <translation>No cambiar nada</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/review/review_page.py" />
            <source>Give it an id of its own</source>
            <translation>Darle un identificador propio</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/review/review_page.py" />
            <source>Making the changes</source>
            <translation>Haciendo los cambios</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/review/review_page.py" />
            <source>The setup has an id of its own now.</source>
            <translation>La configuración ya tiene un identificador propio.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/review/review_page.py" />
            <source>What was done</source>
            <translation>Lo que se hizo</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/review/review_page.py" />
            <source>What is left</source>
            <translation>Lo que falta</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/review/setup_summary.py" />
            <source>installed by the wizard</source>
            <translation>instalada por el asistente</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/review/setup_summary.py" />
            <source>installed through the App Center</source>
            <translation>instalada desde el centro de aplicaciones</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/review/setup_summary.py" />
            <source>Assignments not started are hidden</source>
            <translation>Las tareas no iniciadas se ocultan</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/review/setup_summary.py" />
            <source>Assignments not started are shown</source>
            <translation>Las tareas no iniciadas se muestran</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/review/setup_summary.py" />
            <source>Mentors see every student</source>
            <translation>Los mentores ven a todos los estudiantes</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/review/setup_summary.py" />
            <source>Mentors see the students they observe</source>
            <translation>Los mentores ven a los estudiantes que observan</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/review/setup_summary.py" />
            <source>Mentors are filtered by a custom field</source>
            <translation>Los mentores se filtran por un campo personalizado</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/review/setup_summary.py" />
            <source>Mentors are filtered by a list sent to Codio</source>
            <translation>Los mentores se filtran por una lista enviada a Codio</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/review/setup_summary.py" />
            <source>The Canvas course is not published</source>
            <translation>El curso de Canvas no está publicado</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/review/setup_summary.py" />
            <source>1 custom field</source>
            <translation>1 campo personalizado</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/review/setup_summary.py" />
            <source>New ones go into Canvas modules named like Codio's</source>
            <translation>Las nuevas van en módulos de Canvas como los de Codio</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/review/setup_summary.py" />
            <source>“{name}”, {by}</source>
            <translation>“{name}”, {by}</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/review/setup_summary.py" />
            <source>{count} as new assignments</source>
            <translation>{count} como tareas nuevas</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/review/setup_summary.py" />
            <source>{count} on existing assignments</source>
            <translation>{count} en tareas existentes</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/review/setup_summary.py" />
            <source>as {name}</source>
            <translation>como {name}</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/review/setup_summary.py" />
            <source>Canvas: {name}</source>
            <translation>Canvas: {name}</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/review/setup_summary.py" />
            <source>Codio: {name}</source>
            <translation>Codio: {name}</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/review/setup_summary.py" />
            <source>SIS id where it has none: {sis_id}</source>
            <translation>Id. de SIS si no tiene ninguno: {sis_id}</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/review/setup_summary.py" />
            <source>{count} custom fields</source>
            <translation>{count} campos personalizados</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/review/setup_summary.py" />
            <source>Canvas: course {id}</source>
            <translation>Canvas: curso {id}</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/review/setup_summary.py" />
            <source>Codio: course {id}</source>
            <translation>Codio: curso {id}</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/review/setup_summary.py" />
            <source>Nothing yet</source>
            <translation>Nada todavía</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/shell/busy_line.py" />
            <source>Progress</source>
            <translation>Progreso</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/shell/busy_line.py" />
            <source>Cancel what is running</source>
            <translation>Cancelar lo que está en curso</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/shell/busy_line.py" />
            <source>{seconds} s so far.</source>
            <translation>{seconds} s hasta ahora.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/shell/footer.py" />
            <source>&amp;Continue</source>
            <translation>&amp;Continuar</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/shell/footer.py" />
            <source>&amp;Back</source>
            <translation>&amp;Atrás</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/shell/footer.py" />
            <source>Check a&amp;gain</source>
            <translation>Comprobar de &amp;nuevo</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/shell/footer.py" />
            <source>Continue any&amp;way</source>
            <translation>Continuar de todos &amp;modos</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/shell/footer.py" />
            <source>Cancel check</source>
            <translation>Cancelar la comprobación</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/shell/footer.py" />
            <location filename="../../wizard/ui/shell/step_rail.py" />
            <source>Checking…</source>
            <translation>Comprobando…</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/shell/footer.py" />
            <source>&amp;Return to “{step}”</source>
            <translation>&amp;Volver a “{step}”</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/shell/footer.py" />
            <source>&amp;Check and continue</source>
            <translation>&amp;Comprobar y continuar</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/shell/footer.py" />
            <source>Close the wi&amp;zard</source>
            <translation>Cerrar el a&amp;sistente</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/shell/footer.py" />
            <source>&amp;Check and return to “{step}”</source>
            <translation>&amp;Comprobar y volver a “{step}”</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/shell/host_question.py" />
            <source>Send your secrets to a host that this setup names?</source>
            <translation>¿Desea enviar sus secretos a un servidor que indica esta configuración?</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/shell/host_question.py" />
            <source>Send nothing</source>
            <translation>No enviar nada</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/shell/host_question.py" />
            <source>Send them there</source>
            <translation>Enviarlos allí</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/shell/host_question.py" />
            <source>The wizard would send {what}. The address came with the setup, and it is not one of Canvas's or Codio's own. Whoever runs that host can then act in your name. Agree only if you know the host; nothing has been sent to it.</source>
            <translation>El asistente enviaría {what}. La dirección venía con la configuración y no es de las propias de Canvas ni de Codio. Quien administre ese servidor podrá entonces actuar en su nombre. Acepte solo si conoce el servidor; no se le ha enviado nada.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/shell/message_strip.py" />
            <source>Close the message</source>
            <translation>Cerrar el mensaje</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/shell/step_rail.py" />
            <source>Not checked yet</source>
            <translation>Sin comprobar</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/shell/step_rail.py" />
            <source>Checked and right</source>
            <translation>Comprobado y correcto</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/shell/step_rail.py" />
            <source>Needs a look</source>
            <translation>Requiere una mirada</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/shell/step_rail.py" />
            <source>Waits for the plan</source>
            <translation>Espera al plan</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/shell/step_rail.py" />
            <source>Something is wrong</source>
            <translation>Algo está mal</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/shell/step_rail.py" />
            <source>Changed since checked</source>
            <translation>Cambiado desde la comprobación</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/shell/step_rail.py" />
            <source>Steps</source>
            <translation>Pasos</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/shell/step_rail.py" />
            <source>Step {number}: {name}. {state}</source>
            <translation>Paso {number}: {name}. {state}</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/shell/window.py" />
            <source>Start a setup, or open one, first: everything you enter belongs to it.</source>
            <translation>Antes empiece una configuración o abra una: todo lo que introduce pertenece a ella.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/shell/window.py" />
            <source>Codio–Canvas setup</source>
            <translation>Configuración de Codio y Canvas</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/shell/window.py" />
            <source>None open yet</source>
            <translation>Aún no hay ninguna abierta</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/shell/window.py" />
            <source>Close the wizard now?</source>
            <translation>¿Cerrar ahora el asistente?</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/shell/window.py" />
            <source>Stay</source>
            <translation>Quedarse</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/shell/window.py" />
            <source>Setup open</source>
            <translation>Configuración abierta</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/shell/window.py" />
            <source>{reason} What was begun is noted, and can be resumed.</source>
            <translation>{reason} Lo empezado queda anotado y se puede retomar.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/students/codio_changes_card.py" />
            <source>Release &amp;grades</source>
            <translation>Li&amp;berar calificaciones</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/students/codio_changes_card.py" />
            <source>&amp;Enable what is disabled</source>
            <translation>Activar lo &amp;que está desactivado</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/students/codio_changes_card.py" />
            <source>The wizard changes nothing in Codio's assignments unless you let it. What it would change stands in the plan, and can be taken back.</source>
            <translation>El asistente no cambia nada en las tareas de Codio si usted no se lo permite. Lo que cambiaría figura en el plan y se puede deshacer.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/students/codio_changes_card.py" />
            <source>On: Codio sends a grade to Canvas as soon as work is complete.</source>
            <translation>Activado: Codio envía una calificación a Canvas en cuanto el trabajo está completo.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/students/codio_changes_card.py" />
            <source>On: students can open every mapped assignment in Codio.</source>
            <translation>Activado: los estudiantes pueden abrir en Codio todas las tareas asociadas.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/students/mentor_consent.py" />
            <source>I agree that exactly this list is sent to Codio.</source>
            <translation>Acepto que se envíe a Codio exactamente esta lista.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/students/mentor_consent.py" />
            <source>Nothing is sent before the plan is applied. If you change the list, you are asked again.</source>
            <translation>No se envía nada antes de aplicar el plan. Si cambia la lista, se le preguntará otra vez.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/students/mentor_consent.py" />
            <source>What is sent to Codio, in &amp;full</source>
            <translation>Todo lo que &amp;se envía a Codio</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/students/mentor_consent.py" />
            <source>Codio does not say whether a list replaces the one before or is added to it, and no program can read it back. The wizard keeps a copy of what it sent.</source>
            <translation>Codio no dice si una lista sustituye a la anterior o se añade a ella, y ningún programa puede volver a leerla. El asistente guarda una copia de lo que envió.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/students/mentor_dialog.py" />
            <source>Mentor and students</source>
            <translation>Mentor y estudiantes</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/students/mentor_dialog.py" />
            <source>Type part of a name or address</source>
            <translation>Escriba parte de un nombre o dirección</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/students/mentor_dialog.py" />
            <source>Add</source>
            <translation>Añadir</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/students/mentor_dialog.py" />
            <source>Find a student</source>
            <translation>Buscar un estudiante</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/students/mentor_dialog.py" />
            <source>The mentor has to be an e-mail address.</source>
            <translation>El mentor tiene que ser una dirección de correo.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/students/mentor_dialog.py" />
            <source>&amp;Mentor</source>
            <translation>&amp;Mentor</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/students/mentor_dialog.py" />
            <source>Pick somebody, or type an e-mail address.</source>
            <translation>Elija a alguien o escriba una dirección de correo.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/students/mentor_dialog.py" />
            <source>&amp;Students whom this mentor may see</source>
            <translation>&amp;Estudiantes que este mentor puede ver</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/students/mentor_dialog.py" />
            <source>Somebody who is &amp;not listed</source>
            <translation>Alguien que no está en la &amp;lista</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/students/mentor_dialog.py" />
            <source>A mentor cannot be a student of their own.</source>
            <translation>Un mentor no puede ser su propio estudiante.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/students/mentor_dialog.py" />
            <source>“{text}” is not an e-mail address.</source>
            <translation>“{text}” no es una dirección de correo electrónico.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/students/mentor_dialog.py" />
            <source>Students ticked: {count}.</source>
            <translation>Estudiantes marcados: {count}.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/students/mentor_field_edit.py" />
            <source>Mentors must be observers with linked students. Codio's documents speak of e-mail addresses or LMS user ids; try one mentor before you rely on the ids.</source>
            <translation>Los mentores deben ser observadores con estudiantes vinculados. Los documentos de Codio hablan de direcciones de correo o identificadores de usuario del LMS; pruebe con un mentor antes de fiarse de los identificadores.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/students/mentor_field_edit.py" />
            <source>S&amp;tudents, separated by commas</source>
            <translation>Es&amp;tudiantes, separados por comas</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/students/mentor_field_edit.py" />
            <source>The list is the same for everybody who opens Codio from Canvas. With two or more mentors each would see the students of all: choose another way then.</source>
            <translation>La lista es la misma para todos los que abren Codio desde Canvas. Con dos o más mentores, cada uno vería a los estudiantes de todos: elija entonces otra manera.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/students/mentor_field_edit.py" />
            <location filename="../../wizard/ui/students/mentors_model.py" />
            <source>Not in the Canvas course: {people}</source>
            <translation>No están en el curso de Canvas: {people}</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/students/mentor_field_edit.py" />
            <source>What the field {field} holds</source>
            <translation>Lo que contiene el campo {field}</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/students/mentor_field_edit.py" />
            <source>Canvas &amp;fills it in for each mentor</source>
            <translation>Canvas lo &amp;rellena para cada mentor</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/students/mentor_field_edit.py" />
            <source>A fi&amp;xed list of e-mail addresses</source>
            <translation>Una lista &amp;fija de direcciones de correo</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/students/mentor_field_edit.py" />
            <source>Right for a single mentor only: everybody is sent the same list.</source>
            <translation>Solo sirve para un único mentor: a todos se les envía la misma lista.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/students/mentor_field_edit.py" />
            <source>Value of {field}</source>
            <translation>Valor de {field}</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/students/mentor_field_edit.py" />
            <source>No e-mail addresses: {parts}</source>
            <translation>No son direcciones de correo: {parts}</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/students/mentor_field_edit.py" />
            <source>With {variable}: the ids of the students whom the mentor observes in Canvas.</source>
            <translation>Con {variable}: los identificadores de los estudiantes que el mentor observa en Canvas.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/students/mentor_table.py" />
            <source>Import mentors</source>
            <translation>Importar mentores</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/students/mentor_table.py" />
            <source>Mentors read from “{name}”: {count}.</source>
            <translation>Mentores leídos de “{name}”: {count}.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/students/mentor_table.py" />
            <source>No mentor is listed yet. Take them over from Canvas, or add one.</source>
            <translation>Aún no hay ningún mentor en la lista. Tómelos de Canvas o añada uno.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/students/mentor_table.py" />
            <source>Add a mentor…</source>
            <translation>Añadir un mentor…</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/students/mentor_table.py" />
            <source>Edit…</source>
            <translation>Editar…</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/students/mentor_table.py" />
            <source>Take over from Canvas observers</source>
            <translation>Tomar los observadores de Canvas</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/students/mentor_table.py" />
            <source>Import list…</source>
            <translation>Importar lista…</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/students/mentor_table.py" />
            <source>Export CSV…</source>
            <translation>Exportar CSV…</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/students/mentor_table.py" />
            <source>Observers taken over from the Canvas course: {count}.</source>
            <translation>Observadores tomados del curso de Canvas: {count}.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/students/mentor_table.py" />
            <source>The Canvas course has no observer whose e-mail address you may see.</source>
            <translation>El curso de Canvas no tiene ningún observador cuya dirección de correo pueda ver usted.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/students/mentor_table.py" />
            <source>Export mentors</source>
            <translation>Exportar mentores</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/students/mentor_table.py" />
            <location filename="../../wizard/ui/students/students_page.py" />
            <source>Mentors and their students</source>
            <translation>Los mentores y sus estudiantes</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/students/mentor_table.py" />
            <source>The people of the Canvas course are not read yet.</source>
            <translation>Aún no se han leído las personas del curso de Canvas.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/students/mentor_table.py" />
            <source>“{name}” could not be read. {why}</source>
            <translation>No se pudo leer “{name}”. {why}</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/students/mentor_table.py" />
            <source>Saved as “{name}”.</source>
            <translation>Guardado como “{name}”.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/students/mentors_model.py" />
            <source>Not compared yet</source>
            <translation>Aún sin comparar</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/students/mentors_model.py" />
            <source>May see</source>
            <translation>Puede ver a</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/students/mentors_model.py" />
            <source>In Canvas and Codio</source>
            <translation>En Canvas y Codio</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/students/mentors_model.py" />
            <source>Has no student yet</source>
            <translation>Aún no tiene estudiantes</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/students/mentors_model.py" />
            <source>Everybody is known, and linked in Canvas</source>
            <translation>Se conoce a todos y están vinculados en Canvas</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/students/mentors_model.py" />
            <source>Everybody is known</source>
            <translation>Se conoce a todos</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/students/mentors_model.py" />
            <source>nobody</source>
            <translation>nadie</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/students/mentors_model.py" />
            <source>Another role in Canvas than in this list: {people}</source>
            <translation>Otro rol en Canvas que en esta lista: {people}</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/students/mentors_model.py" />
            <source>Not linked in Canvas yet: {people}</source>
            <translation>Aún sin vincular en Canvas: {people}</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/students/mentors_model.py" />
            <source>Not in the Codio course yet: {people}</source>
            <translation>Aún no están en el curso de Codio: {people}</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/students/students_page.py" />
            <source>Decide what students and mentors see</source>
            <translation>Decida qué ven los estudiantes y los mentores</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/students/students_page.py" />
            <source>Codio shows students a dashboard of their own, and lets mentors look at students' work. Both can be narrowed; if in doubt, leave both off.</source>
            <translation>Codio muestra a los estudiantes un panel propio y deja que los mentores miren el trabajo de los estudiantes. Ambas cosas se pueden limitar; en caso de duda, no active ninguna.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/students/students_page.py" />
            <source>On: the dashboard leaves out what a student has not started. Students have to begin new assignments in Canvas, and may not realize it: tell them.</source>
            <translation>Activado: el panel no muestra lo que un estudiante no ha iniciado. Los estudiantes tienen que empezar las tareas nuevas en Canvas y quizá no se den cuenta: dígaselo.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/students/students_page.py" />
            <source>Off: the dashboard lists every assignment. One that is not started leads back to Canvas by the Course LMS url.</source>
            <translation>Desactivado: el panel muestra todas las tareas. Una no iniciada lleva de vuelta a Canvas por “Course LMS url”.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/students/students_page.py" />
            <source>Students' dashboard in Codio</source>
            <translation>Panel de los estudiantes en Codio</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/students/students_page.py" />
            <source>&amp;Hide not started assignments</source>
            <translation>Ocultar las tareas no inicia&amp;das</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/students/students_page.py" />
            <source>Filter learners for mentors</source>
            <translation>Filtrar estudiantes para mentores</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/students/students_page.py" />
            <source>A mentor looks after single students: a tutor, an advisor, a parent.</source>
            <translation>Un mentor se ocupa de estudiantes concretos: un tutor, un consejero, un padre o una madre.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/students/students_page.py" />
            <source>How mentors are filtered</source>
            <translation>Cómo se filtran los mentores</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/students/students_page.py" />
            <source>Or list them below, and let the wizard link whoever is not linked yet.</source>
            <translation>O indíquelos abajo y deje que el asistente vincule a quien aún no lo esté.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/students/students_page.py" />
            <source>Open People in Canvas</source>
            <translation>Abrir Personas en Canvas</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/students/students_page.py" />
            <source>Lin&amp;k missing observers in Canvas</source>
            <translation>&amp;Vincular en Canvas a los observadores que faltan</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/students/students_page.py" />
            <source>On: the wizard enrols the listed mentors as observers of their students in the Canvas course, without an invitation by e-mail. It removes nobody.</source>
            <translation>Activado: el asistente inscribe a los mentores de la lista como observadores de sus estudiantes en el curso de Canvas, sin invitación por correo. No quita a nadie.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/students/students_page.py" />
            <source>Set both switches in Codio</source>
            <translation>Ponga los dos interruptores en Codio</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/students/students_page.py" />
            <source>In the Canvas course open “People”.</source>
            <translation>En el curso de Canvas abra “Personas”.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/students/students_page.py" />
            <source>Press ⋮ behind the mentor, then “Edit Role”, and choose “Observer”.</source>
            <translation>Pulse ⋮ detrás del mentor, luego “Edit Role” (editar rol), y elija “Observador”.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/students/students_page.py" />
            <source>Press ⋮ again, then “Link to Students”.</source>
            <translation>Pulse ⋮ otra vez y luego “Link to Students” (vincular con estudiantes).</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/students/students_page.py" />
            <source>Choose the mentor's students and press “Update”.</source>
            <translation>Elija los estudiantes del mentor y pulse “Update” (actualizar).</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/students/students_page.py" />
            <source>Canvas's People page with the menu of a mentor open and “Link to Students” marked</source>
            <translation>La página Personas de Canvas con el menú de un mentor abierto y “Link to Students” marcado</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/students/students_page.py" />
            <source>Set “Hide not started assignments” as named below.</source>
            <translation>Ponga “Hide not started assignments” como se indica abajo.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/students/students_page.py" />
            <source>Set “Filter Learners For Mentors” as named below.</source>
            <translation>Ponga “Filter Learners For Mentors” como se indica abajo.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/students/students_page.py" />
            <source>Press “Save Changes”, and tick both boxes here.</source>
            <translation>Pulse “Save Changes” y marque aquí las dos casillas.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/students/students_page.py" />
            <source>Codio's page LTI / LMS with the switches Hide not started assignments and Filter Learners For Mentors marked</source>
            <translation>La página LTI / LMS de Codio con los interruptores “Hide not started assignments” y “Filter Learners For Mentors” marcados</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/students/students_page.py" />
            <source>“Hide not started assignments” is on in Codio, and I saved it.</source>
            <translation>“Hide not started assignments” está activado en Codio, y lo guardé.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/students/students_page.py" />
            <source>“Hide not started assignments” is off in Codio, and I saved it.</source>
            <translation>“Hide not started assignments” está desactivado en Codio, y lo guardé.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/students/students_page.py" />
            <source>“Filter Learners For Mentors” is on in Codio, and I saved it.</source>
            <translation>“Filter Learners For Mentors” está activado en Codio, y lo guardé.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/students/students_page.py" />
            <source>“Filter Learners For Mentors” is off in Codio, and I saved it.</source>
            <translation>“Filter Learners For Mentors” está desactivado en Codio, y lo guardé.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/students/students_page.py" />
            <source>&amp;Off</source>
            <translation>Desactivad&amp;o</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/students/students_page.py" />
            <source>Every mentor sees all students of the course and can open all their work.</source>
            <translation>Cada mentor ve a todos los estudiantes del curso y puede abrir todo su trabajo.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/students/students_page.py" />
            <source>Obser&amp;vers linked in Canvas</source>
            <translation>Observadores vincu&amp;lados en Canvas</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/students/students_page.py" />
            <source>Mentors are observers in Canvas. Each sees the students linked to them there. This is the way Codio describes for Canvas.</source>
            <translation>Los mentores son observadores en Canvas. Cada uno ve a los estudiantes que tiene vinculados allí. Es la manera que Codio describe para Canvas.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/students/students_page.py" />
            <source>A c&amp;ustom field of the app</source>
            <translation>Un campo &amp;personalizado de la aplicación</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/students/students_page.py" />
            <source>Canvas sends a list of students in codio_custom_mentor_for with each launch.</source>
            <translation>Canvas envía con cada lanzamiento una lista de estudiantes en codio_custom_mentor_for.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/students/students_page.py" />
            <source>A &amp;list sent to Codio</source>
            <translation>Una lista &amp;enviada a Codio</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/students/students_page.py" />
            <source>The wizard sends the whole list below to Codio's API when the plan is applied, once you have agreed to it.</source>
            <translation>El asistente envía toda la lista de abajo a la API de Codio al aplicar el plan, cuando usted la haya aceptado.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/students/switch.py" />
            <source>On</source>
            <translation>Activado</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/students/switch.py" />
            <source>Off</source>
            <translation>Desactivado</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/welcome/saved_setups.py" />
            <source>Go on with a setup</source>
            <translation>Continuar con una configuración</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/welcome/saved_setups.py" />
            <source>Saved setups</source>
            <translation>Configuraciones guardadas</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/welcome/saved_setups.py" />
            <source>Setups that you start are saved by themselves and appear here.</source>
            <translation>Las configuraciones que usted empieza se guardan solas y aparecen aquí.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/welcome/saved_setups.py" />
            <source>&amp;Open</source>
            <translation>A&amp;brir</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/welcome/saved_setups.py" />
            <source>&amp;More</source>
            <translation>Má&amp;s</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/welcome/saved_setups.py" />
            <source>Open a &amp;file…</source>
            <translation>Abrir un archi&amp;vo…</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/welcome/saved_setups.py" />
            <source>Copy for another pair of courses…</source>
            <translation>Copiar para otro par de cursos…</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/welcome/saved_setups.py" />
            <source>Rename…</source>
            <translation>Cambiar el nombre…</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/welcome/saved_setups.py" />
            <source>Delete…</source>
            <translation>Eliminar…</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/welcome/saved_setups.py" />
            <source>Open a setup file</source>
            <translation>Abrir un archivo de configuración</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/welcome/saved_setups.py" />
            <source>Setup files (*.json)</source>
            <translation>Archivos de configuración (*.json)</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/welcome/saved_setups.py" />
            <source>Name of the copy</source>
            <translation>Nombre de la copia</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/welcome/saved_setups.py" />
            <source>New name</source>
            <translation>Nombre nuevo</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/welcome/saved_setups.py" />
            <source>{name} (copy)</source>
            <translation>{name} (copia)</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/welcome/saved_setups.py" />
            <source>Its secrets and its journal go with it, so that nothing can be undone afterwards. Canvas and Codio stay as they are.</source>
            <translation>Sus secretos y su diario se van con ella, de modo que después no se puede deshacer nada. Canvas y Codio quedan como están.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/welcome/saved_setups.py" />
            <source>Keep it</source>
            <translation>Conservarla</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/welcome/saved_setups.py" />
            <source>Delete</source>
            <translation>Eliminar</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/welcome/saved_setups.py" />
            <source>at “{step}”</source>
            <translation>en “{step}”</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/welcome/saved_setups.py" />
            <source>Delete the setup “{name}”?</source>
            <translation>¿Eliminar la configuración “{name}”?</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/welcome/welcome_page.py" />
            <source>Connect Codio to Canvas</source>
            <translation>Conecte Codio con Canvas</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/welcome/welcome_page.py" />
            <source>Step by step: the wizard shows what only you can do, does the rest, and checks every step by reading it back. Nothing is changed in Canvas before you have seen the plan.</source>
            <translation>Paso a paso: el asistente muestra lo que solo usted puede hacer, hace el resto y comprueba cada paso leyéndolo de nuevo. En Canvas no cambia nada antes de que usted haya visto el plan.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/welcome/welcome_page.py" />
            <source>Start a new setup</source>
            <translation>Empezar una configuración nueva</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/welcome/welcome_page.py" />
            <source>Python 101, autumn term</source>
            <translation>Python 101, período de otoño</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/welcome/welcome_page.py" />
            <source>Start</source>
            <translation>Empezar</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/welcome/welcome_page.py" />
            <source>&amp;Name of the setup</source>
            <translation>Nombre de la conf&amp;iguración</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/welcome/welcome_page.py" />
            <source>For yourself, to find it again. One setup joins one Canvas course to one Codio course.</source>
            <translation>Para usted, para volver a encontrarla. Una configuración une un curso de Canvas con un curso de Codio.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/welcome/welcome_page.py" />
            <source>What you will need</source>
            <translation>Lo que necesitará</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/welcome/welcome_page.py" />
            <source>The right to add apps and edit assignments in the Canvas course: a teacher's role with these rights, or an administrator's.</source>
            <translation>El derecho a añadir aplicaciones y editar tareas en el curso de Canvas: un rol de profesor con esos permisos o el de administrador.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/welcome/welcome_page.py" />
            <source>An owner's or administrator's role in your Codio organization, for its LTI key and secret.</source>
            <translation>Un rol de propietario o administrador en su organización de Codio, por su clave y secreto LTI.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/welcome/welcome_page.py" />
            <source>A Codio course with its assignments. Try it with a test course first.</source>
            <translation>Un curso de Codio con sus tareas. Pruebe primero con un curso de prueba.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/welcome/welcome_page.py" />
            <source>Codio of the US (codio.com). The LTI app does not work with Codio UK (codio.co.uk).</source>
            <translation>Codio de EE. UU. (codio.com). La aplicación LTI no funciona con el Codio británico (codio.co.uk).</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/welcome/welcome_page.py" />
            <source>The same e-mail address in Canvas and in Codio for every person: Codio knows people by it.</source>
            <translation>La misma dirección de correo en Canvas y en Codio para cada persona: Codio conoce a las personas por ella.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/widgets/cleaned_line.py" />
            <source>The address was taken out of the link around it.</source>
            <translation>La dirección se sacó del enlace que la envolvía.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/widgets/confirm_box.py" />
            <source>No program can read this in Codio: tick it once you have done it.</source>
            <translation>Ningún programa puede leer esto en Codio: márquelo cuando lo haya hecho.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/widgets/confirm_box.py" />
            <source>Proved: it was read back.</source>
            <translation>Demostrado: se volvió a leer.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/widgets/copy_field.py" />
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/widgets/copy_field.py" />
            <source>Copied</source>
            <translation>Copiado</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/widgets/copy_field.py" />
            <source>Copy {name}</source>
            <translation>Copiar {name}</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/widgets/copy_field.py" />
            <source>{name} copied</source>
            <translation>{name}: copiado</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/widgets/outcome_panel.py" />
            <source>Go on</source>
            <translation>Continuar</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/widgets/outcome_panel.py" />
            <source>{count} more are marked in the list below.</source>
            <translation>Hay {count} más marcados en la lista de abajo.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/widgets/paste_edit.py" />
            <source>a consumer key</source>
            <translation>una clave de consumidor</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/widgets/paste_edit.py" />
            <source>the address of Codio's LTI configuration (XML)</source>
            <translation>la dirección de la configuración LTI de Codio (XML)</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/widgets/paste_edit.py" />
            <source>a Codio launch URL</source>
            <translation>una URL de lanzamiento de Codio</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/widgets/paste_edit.py" />
            <source>the address of a Canvas course</source>
            <translation>la dirección de un curso de Canvas</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/widgets/paste_edit.py" />
            <source>the address of a Codio course</source>
            <translation>la dirección de un curso de Codio</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/widgets/paste_edit.py" />
            <source>an LTI address of another Codio region</source>
            <translation>una dirección LTI de otra región de Codio</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/widgets/paste_edit.py" />
            <source>several launch URLs</source>
            <translation>varias URL de lanzamiento</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/widgets/paste_edit.py" />
            <source>a table of assignments and launch URLs</source>
            <translation>una tabla de tareas y URL de lanzamiento</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/widgets/paste_edit.py" />
            <source>What was pasted is longer than {count} characters; paste a part of it.</source>
            <translation>Lo pegado tiene más de {count} caracteres; pegue una parte.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/widgets/paste_edit.py" />
            <location filename="../../wizard/ui/widgets/secret_edit.py" />
            <source>Paste from the clipboard</source>
            <translation>Pegar del portapapeles</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/widgets/paste_edit.py" />
            <source>Recognised: {what}.</source>
            <translation>Reconocido: {what}.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/widgets/paste_edit.py" />
            <source>This is {what}; it belongs on the page “{page}”.</source>
            <translation>Esto es {what}; corresponde a la página “{page}”.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/widgets/plan_model.py" />
            <source>Waiting</source>
            <translation>En espera</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/widgets/plan_model.py" />
            <source>Running</source>
            <translation>En curso</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/widgets/plan_model.py" />
            <source>Not known yet</source>
            <translation>Aún no se sabe</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/widgets/plan_model.py" />
            <source>Done</source>
            <translation>Hecho</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/widgets/plan_model.py" />
            <source>Found done</source>
            <translation>Ya estaba hecho</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/widgets/plan_model.py" />
            <source>Not begun</source>
            <translation>Sin empezar</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/widgets/plan_model.py" />
            <source>Interrupted</source>
            <translation>Interrumpido</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/widgets/plan_model.py" />
            <source>Taken back</source>
            <translation>Deshecho</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/widgets/plan_model.py" />
            <source>Make 1 change</source>
            <translation>Hacer 1 cambio</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/widgets/plan_model.py" />
            <source>Create 1 assignment in Canvas</source>
            <translation>Crear 1 tarea en Canvas</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/widgets/plan_model.py" />
            <source>Create 1 assignment and make 1 other change in Canvas</source>
            <translation>Crear 1 tarea y hacer otro cambio en Canvas</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/widgets/plan_model.py" />
            <source>Left out</source>
            <translation>Quedan fuera</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/widgets/plan_model.py" />
            <source>Note</source>
            <translation>Nota</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/widgets/plan_model.py" />
            <source>Make {other} changes</source>
            <translation>Hacer {other} cambios</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/widgets/plan_model.py" />
            <source>Create {new} assignments in Canvas</source>
            <translation>Crear {new} tareas en Canvas</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/widgets/plan_model.py" />
            <source>Create 1 assignment and make {other} other changes in Canvas</source>
            <translation>Crear 1 tarea y hacer otros {other} cambios en Canvas</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/widgets/plan_model.py" />
            <source>Create {new} assignments and make 1 other change in Canvas</source>
            <translation>Crear {new} tareas y hacer otro cambio en Canvas</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/widgets/plan_model.py" />
            <source>Create {new} assignments and make {other} other changes in Canvas</source>
            <translation>Crear {new} tareas y hacer otros {other} cambios en Canvas</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/widgets/secret_edit.py" />
            <source>What was pasted is longer than {count} characters: it is no secret.</source>
            <translation>Lo pegado tiene más de {count} caracteres: no es un secreto.</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/widgets/secret_edit.py" />
            <source>Hide it</source>
            <translation>Ocultarlo</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/widgets/secret_edit.py" />
            <source>Show it</source>
            <translation>Mostrarlo</translation>
        </message>
        <message>
            <location filename="../../wizard/ui/widgets/secret_edit.py" />
            <source>Kept {where}, never in a file.</source>
            <translation>Se guarda {where}, nunca en un archivo.</translation>
        </message>
        <message>
            <location filename="../../resources/templates/report-paper.html" />
            <source>CODIO–CANVAS SETUP REPORT</source>
            <translation>INFORME DE CONFIGURACIÓN DE CODIO Y CANVAS</translation>
        </message>
        <message>
            <location filename="../../resources/templates/report-paper.html" />
            <location filename="../../resources/templates/report.html" />
            <source>Setup “{name}” · made on</source>
            <translation>Configuración “{name}” · hecho el</translation>
        </message>
        <message>
            <location filename="../../resources/templates/report-paper.html" />
            <location filename="../../resources/templates/report.html" />
            <source>· oldest fact read on</source>
            <translation>· dato más antiguo, leído el</translation>
        </message>
        <message>
            <location filename="../../resources/templates/report-paper.html" />
            <source>CANVAS</source>
            <translation>CANVAS</translation>
        </message>
        <message>
            <location filename="../../resources/templates/report-paper.html" />
            <location filename="../../resources/templates/report.html" />
            <source>No course chosen</source>
            <translation>Ningún curso elegido</translation>
        </message>
        <message>
            <location filename="../../resources/templates/report-paper.html" />
            <location filename="../../resources/templates/report.html" />
            <source>Address</source>
            <translation>Dirección</translation>
        </message>
        <message>
            <location filename="../../resources/templates/report-paper.html" />
            <location filename="../../resources/templates/report.html" />
            <source>Account</source>
            <translation>Cuenta</translation>
        </message>
        <message>
            <location filename="../../resources/templates/report-paper.html" />
            <source>CODIO</source>
            <translation>CODIO</translation>
        </message>
        <message>
            <location filename="../../resources/templates/report-paper.html" />
            <location filename="../../resources/templates/report.html" />
            <source>Organisation</source>
            <translation>Organización</translation>
        </message>
        <message>
            <location filename="../../resources/templates/report-paper.html" />
            <location filename="../../resources/templates/report.html" />
            <source>Blocked by: {title}.</source>
            <translation>Bloqueada por: {title}.</translation>
        </message>
        <message>
            <location filename="../../resources/templates/report-paper.html" />
            <location filename="../../resources/templates/report.html" />
            <source>Checks, step by step</source>
            <translation>Comprobaciones, paso a paso</translation>
        </message>
        <message>
            <location filename="../../resources/templates/report-paper.html" />
            <location filename="../../resources/templates/report.html" />
            <source>“Passed” was read back from Canvas or Codio. “Confirmed” was not: a person said so.</source>
            <translation>“Superada” se volvió a leer en Canvas o Codio. “Confirmada” no: lo dijo una persona.</translation>
        </message>
        <message>
            <location filename="../../resources/templates/report-paper.html" />
            <source>passed over with “continue anyway”</source>
            <translation>pasado por alto con “continuar de todos modos”</translation>
        </message>
        <message>
            <location filename="../../resources/templates/report-paper.html" />
            <location filename="../../resources/templates/report.html" />
            <source>Nothing was checked here.</source>
            <translation>Aquí no se comprobó nada.</translation>
        </message>
        <message>
            <location filename="../../resources/templates/report-paper.html" />
            <source>Found:</source>
            <translation>Hallado:</translation>
        </message>
        <message>
            <location filename="../../resources/templates/report-paper.html" />
            <source>Expected:</source>
            <translation>Esperado:</translation>
        </message>
        <message>
            <location filename="../../resources/templates/report-paper.html" />
            <source>Blocked by:</source>
            <translation>Bloqueada por:</translation>
        </message>
        <message>
            <location filename="../../resources/templates/report-paper.html" />
            <location filename="../../resources/templates/report.html" />
            <source>What to do:</source>
            <translation>Qué hacer:</translation>
        </message>
        <message>
            <location filename="../../resources/templates/report-paper.html" />
            <source>{count} in Codio, and what stands for each in Canvas. “Publ.”: published to students. “Tab”: opens in a new tab.</source>
            <translation>{count} en Codio, y lo que hay por cada una en Canvas. “Publ.”: publicada para los estudiantes. “Pest.”: se abre en una pestaña nueva.</translation>
        </message>
        <message>
            <location filename="../../resources/templates/report-paper.html" />
            <source>Publ.</source>
            <translation>Publ.</translation>
        </message>
        <message>
            <location filename="../../resources/templates/report-paper.html" />
            <source>Tab</source>
            <translation>Pest.</translation>
        </message>
        <message>
            <location filename="../../resources/templates/report-paper.html" />
            <location filename="../../resources/templates/report.html" />
            <source>Passed over with “continue anyway”</source>
            <translation>Pasado por alto con “continuar de todos modos”</translation>
        </message>
        <message>
            <location filename="../../resources/templates/report-paper.html" />
            <location filename="../../resources/templates/report.html" />
            <source>Why it was red</source>
            <translation>Por qué estaba en rojo</translation>
        </message>
        <message>
            <location filename="../../resources/templates/report.html" />
            <source>Skip to the findings</source>
            <translation>Saltar a los resultados</translation>
        </message>
        <message>
            <location filename="../../resources/templates/report.html" />
            <source>Codio–Canvas setup report</source>
            <translation>Informe de configuración de Codio y Canvas</translation>
        </message>
        <message>
            <location filename="../../resources/templates/report.html" />
            <source>Contents</source>
            <translation>Contenido</translation>
        </message>
        <message>
            <location filename="../../resources/templates/report.html" />
            <source>By people</source>
            <translation>Por personas</translation>
        </message>
        <message>
            <location filename="../../resources/templates/report.html" />
            <source>Everything that is neither passed nor confirmed, the most urgent first.</source>
            <translation>Todo lo que no está ni superado ni confirmado, lo más urgente primero.</translation>
        </message>
        <message>
            <location filename="../../resources/templates/report.html" />
            <source>Step:</source>
            <translation>Paso:</translation>
        </message>
        <message>
            <location filename="../../resources/templates/report.html" />
            <source>Evidence:</source>
            <translation>Prueba:</translation>
        </message>
        <message>
            <location filename="../../resources/templates/report.html" />
            <source>{count} in Codio, in 1 module, and what stands for each in Canvas.</source>
            <translation>{count} en Codio, en 1 módulo, y lo que hay por cada una en Canvas.</translation>
        </message>
        <message>
            <location filename="../../resources/templates/report.html" />
            <source>{count} in Codio, in {modules} modules, and what stands for each in Canvas.</source>
            <translation>{count} en Codio, en {modules} módulos, y lo que hay por cada una en Canvas.</translation>
        </message>
        <message>
            <location filename="../../resources/templates/report.html" />
            <source>Codio assignments with their launch URLs, and their Canvas assignments, by module</source>
            <translation>Tareas de Codio con sus URL de lanzamiento y sus tareas de Canvas, por módulo</translation>
        </message>
        <message>
            <location filename="../../resources/templates/report.html" />
            <source>Mentors, and the students each of them sees in Codio</source>
            <translation>Los mentores y los estudiantes que cada uno ve en Codio</translation>
        </message>
        <message>
            <location filename="../../resources/templates/report.html" />
            <source>Every change made by the wizard, in order, from its journal</source>
            <translation>Cada cambio hecho por el asistente, en orden, según su diario</translation>
        </message>
        <message>
            <location filename="../../resources/templates/report.html" />
            <source>What somebody did by hand or decided to leave. No API can read these back.</source>
            <translation>Lo que alguien hizo a mano o decidió dejar. Ninguna API puede leerlo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../resources/templates/report.html" />
            <source>Made by Codio–Canvas setup wizard {version}. This file holds no secret: no token, no client secret, no shared secret.</source>
            <translation>Hecho por Codio–Canvas setup wizard {version}. Este archivo no contiene ningún secreto: ni token, ni secreto de cliente, ni secreto compartido.</translation>
        </message>
    </context>
</TS>
