<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AccountsPage</name>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Please type a name for the account.</source>
        <translation>Escriba un nombre para la cuenta.</translation>
    </message>
    <message>
        <source>%1 can’t sign in any more.</source>
        <translation>%1 ya no puede entrar.</translation>
    </message>
    <message>
        <source>The two PINs were not the same. Please choose the PIN again.</source>
        <translation>Los dos PIN no fueron iguales. Elija el PIN otra vez.</translation>
    </message>
    <message>
        <source>Your PIN is changed.</source>
        <translation>Su PIN está cambiado.</translation>
    </message>
    <message>
        <source>%1 can sign in now.</source>
        <translation>%1 ya puede entrar.</translation>
    </message>
</context>
<context>
    <name>ActivityPage</name>
    <message>
        <source>Signing in</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>Exportaciones</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Backups and the computer</source>
        <translation>Copias y el equipo</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Who did what, newest first. Nothing here is erased.</source>
        <translation>Quién hizo qué, lo más nuevo primero. Aquí no se borra nada.</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todos</translation>
    </message>
</context>
<context>
    <name>AttractLoop</name>
    <message>
        <source>Need an appointment? Ask for one here.</source>
        <translation>¿Necesita una cita? Pídala aquí.</translation>
    </message>
</context>
<context>
    <name>ChoicePanel</name>
    <message>
        <source>Keys and touches</source>
        <translation>Teclas y toques</translation>
    </message>
</context>
<context>
    <name>ClinicCard</name>
    <message>
        <source>%1 The code %2 takes %3% off.</source>
        <translation>%1 Con el código %2 hay un %3% de descuento.</translation>
    </message>
</context>
<context>
    <name>ClinicScreen</name>
    <message>
        <source>Our clinic</source>
        <translation>Nuestra clínica</translation>
    </message>
    <message>
        <source>Request an appointment</source>
        <translation>Pedir una cita</translation>
    </message>
    <message>
        <source>Phone: %1</source>
        <translation>Teléfono: %1</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Horario</translation>
    </message>
    <message>
        <source>We serve</source>
        <translation>Atendemos a</translation>
    </message>
    <message>
        <source>Point your phone’s camera at a code.</source>
        <translation>Apunte la cámara de su teléfono a un código.</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>Right or wrong?</source>
        <translation>¿Bien o mal?</translation>
    </message>
    <message>
        <source>Stop and ask</source>
        <translation>Pare y pregunte</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Pare</translation>
    </message>
</context>
<context>
    <name>ContentInUse</name>
    <message>
        <source>A content file has a fault, so the kiosk goes on with the last good content. %1</source>
        <translation>Un archivo del contenido tiene un error; por eso el quiosco sigue con el último contenido bueno. %1</translation>
    </message>
    <message>
        <source>Faults in all: %1. “%2” tells each.</source>
        <translation>Errores en total: %1. «%2» dice cada uno.</translation>
    </message>
    <message>
        <source>No copy of the content could be kept for bad times. %1</source>
        <translation>No se pudo guardar una copia del contenido por si hace falta. %1</translation>
    </message>
    <message>
        <source>Sections that patients don’t see now: %1. The page Lesson tells why.</source>
        <translation>Secciones que los pacientes no ven ahora: %1. La página Lección dice por qué.</translation>
    </message>
    <message>
        <source>Reviews end soon, the first on %1. Then patients no longer see those sections: %2.</source>
        <translation>Hay revisiones que vencen pronto, la primera el %1. Después los pacientes ya no ven esas secciones: %2.</translation>
    </message>
</context>
<context>
    <name>Corner</name>
    <message>
        <source>Ask our staff</source>
        <translation>Pregunte a nuestro personal</translation>
    </message>
</context>
<context>
    <name>DayPicker</name>
    <message>
        <source>The month before</source>
        <translation>El mes anterior</translation>
    </message>
    <message>
        <source>The month after</source>
        <translation>El mes siguiente</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
</context>
<context>
    <name>DaySpan</name>
    <message>
        <source>Tap the first day, then the last one.</source>
        <translation>Toque el primer día y después el último.</translation>
    </message>
</context>
<context>
    <name>DemonstratePage</name>
    <message>
        <source>Demonstrate</source>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>Demonstration</name>
    <message>
        <source>What to show?</source>
        <translation>¿Qué quiere mostrar?</translation>
    </message>
    <message>
        <source>Keys and touches</source>
        <translation>Teclas y toques</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Sección</translation>
    </message>
    <message>
        <source>Right or wrong?</source>
        <translation>¿Bien o mal?</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>Paso anterior</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Paso siguiente</translation>
    </message>
    <message>
        <source>The hour is over: this ends in %1 seconds. Sign in again to go on.</source>
        <translation>Pasó la hora: esto termina en %1 segundos. Para seguir, entre otra vez con su PIN.</translation>
    </message>
</context>
<context>
    <name>DemonstrationTools</name>
    <message>
        <source>Step back</source>
        <translation>Paso anterior</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Paso siguiente</translation>
    </message>
    <message>
        <source>Speed %1</source>
        <translation>Velocidad %1</translation>
    </message>
    <message>
        <source>Bones</source>
        <translation>Huesos</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>Espejo</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Dibujar</translation>
    </message>
    <message>
        <source>No words</source>
        <translation>Sin texto</translation>
    </message>
</context>
<context>
    <name>Drive</name>
    <message>
        <source>This kiosk’s own folder</source>
        <translation>La carpeta de este quiosco</translation>
    </message>
    <message>
        <source>Read-only: unlock it, or use another drive.</source>
        <translation>Solo lectura: desbloquéela o use otra memoria.</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 libres</translation>
    </message>
    <message>
        <source>This file is deleted as soon as one of the requests in it is deleted.</source>
        <translation>Este archivo se borra en cuanto se borra una de sus solicitudes.</translation>
    </message>
</context>
<context>
    <name>DriveList</name>
    <message>
        <source>Where to</source>
        <translation>Adónde</translation>
    </message>
    <message>
        <source>Where to? Plug in a USB drive: it appears here by itself.</source>
        <translation>¿Adónde? Conecte una memoria USB: aparece aquí sola.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>New</source>
        <translation>Nuevas</translation>
    </message>
    <message>
        <source>Some days</source>
        <translation>Algunos días</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>1 request</source>
        <translation>1 solicitud</translation>
    </message>
    <message>
        <source>%1 requests</source>
        <translation>%1 solicitudes</translation>
    </message>
    <message>
        <source>%1, from the shell</source>
        <translation>%1, desde la consola</translation>
    </message>
</context>
<context>
    <name>ExportChoice</name>
    <message>
        <source>New since my last export</source>
        <translation>Nuevas desde mi última exportación</translation>
    </message>
    <message>
        <source>Choose days</source>
        <translation>Elegir días</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>%1. Received: %2</source>
        <translation>%1. Fecha de recepción: %2</translation>
    </message>
    <message>
        <source>No days are chosen yet.</source>
        <translation>Todavía no hay días elegidos.</translation>
    </message>
    <message>
        <source>No requests came in: %1. Choose other days.</source>
        <translation>No llegó ninguna solicitud: %1. Elija otros días.</translation>
    </message>
    <message>
        <source>Nothing new since your last export.</source>
        <translation>Nada nuevo desde su última exportación.</translation>
    </message>
    <message>
        <source>Nothing new since your last export: %1</source>
        <translation>Nada nuevo desde su última exportación: %1</translation>
    </message>
    <message>
        <source>There are no requests yet.</source>
        <translation>Todavía no hay solicitudes.</translation>
    </message>
</context>
<context>
    <name>ExportPage</name>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>SHA-256 begins</source>
        <translation>SHA-256 empieza por</translation>
    </message>
    <message>
        <source>The file is whole, but this export could not be logged: %1</source>
        <translation>El archivo está completo, pero esta exportación no se pudo registrar: %1</translation>
    </message>
    <message>
        <source>The file is whole.</source>
        <translation>El archivo está completo.</translation>
    </message>
    <message>
        <source>The file is whole. You may unplug the drive now.</source>
        <translation>El archivo está completo. Ya puede retirar la memoria.</translation>
    </message>
    <message>
        <source>The export was cancelled: its page was left.</source>
        <translation>Se canceló la exportación porque se salió de su página.</translation>
    </message>
</context>
<context>
    <name>ExportRun</name>
    <message>
        <source>Cancelling…</source>
        <translation>Cancelando…</translation>
    </message>
    <message>
        <source>Nearly done. Leave the drive in.</source>
        <translation>Casi listo. No retire la memoria.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>The export was cancelled. Nothing was written.</source>
        <translation>Se canceló la exportación. No se escribió nada.</translation>
    </message>
</context>
<context>
    <name>FigureApart</name>
    <message>
        <source>%1 cm (%2 in)</source>
        <translation>%1 cm (%2 pulg.)</translation>
    </message>
</context>
<context>
    <name>FormPage</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Stop, and ask our staff</source>
        <translation>Pare y pregunte a nuestro personal</translation>
    </message>
    <message>
        <source>Go to the front desk. Our staff are glad to help, with any question.</source>
        <translation>Vaya a la recepción. Nuestro personal le ayuda con gusto, con cualquier pregunta.</translation>
    </message>
    <message>
        <source>Phone: %1</source>
        <translation>Teléfono: %1</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Our clinic</source>
        <translation>Nuestra clínica</translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <source>Understand</source>
        <translation>Entender</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Soltar</translation>
    </message>
    <message>
        <source>What next</source>
        <translation>¿Y ahora?</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>Estirar</translation>
    </message>
    <message>
        <source>Stretch, and what next</source>
        <translation>Estirar, y qué sigue</translation>
    </message>
    <message>
        <source>What would you like to see?</source>
        <translation>¿Qué quiere ver?</translation>
    </message>
    <message>
        <source>How can we help you?</source>
        <translation>¿En qué le podemos ayudar?</translation>
    </message>
    <message>
        <source>The lesson is being looked over, so there is nothing to watch today. Our staff are glad to help you.</source>
        <translation>Estamos revisando la lección; por eso hoy no hay nada que ver. Con gusto le ayuda nuestro personal.</translation>
    </message>
    <message>
        <source>Right or wrong?</source>
        <translation>¿Bien o mal?</translation>
    </message>
    <message>
        <source>Ask our staff first</source>
        <translation>Pregúntenos antes</translation>
    </message>
    <message>
        <source>Request an appointment</source>
        <translation>Pedir una cita</translation>
    </message>
</context>
<context>
    <name>KeysPanel</name>
    <message>
        <source>By keyboard, by a presenter’s remote, or by touch:</source>
        <translation>Con el teclado, el control de presentaciones o el dedo:</translation>
    </message>
    <message>
        <source>→  ↓  Page Down, right edge</source>
        <translation>→  ↓  Av Pág, borde derecho</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Paso siguiente</translation>
    </message>
    <message>
        <source>←  ↑  Page Up, left edge</source>
        <translation>←  ↑  Re Pág, borde izquierdo</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>Paso anterior</translation>
    </message>
    <message>
        <source>Space, F5, Esc</source>
        <translation>Espacio, F5, Esc</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Reproducir o pausar</translation>
    </message>
    <message>
        <source>B, period</source>
        <translation>B, punto</translation>
    </message>
    <message>
        <source>Stop, and hide the words</source>
        <translation>Detener y quitar el texto</translation>
    </message>
    <message>
        <source>Half speed, a quarter, full speed</source>
        <translation>Media velocidad, un cuarto, normal</translation>
    </message>
    <message>
        <source>Bones</source>
        <translation>Huesos</translation>
    </message>
    <message>
        <source>Mirror: the other side</source>
        <translation>Espejo: el otro lado</translation>
    </message>
    <message>
        <source>Right or wrong, and back</source>
        <translation>Bien o mal, y volver</translation>
    </message>
    <message>
        <source>Draw with a finger</source>
        <translation>Dibujar con el dedo</translation>
    </message>
    <message>
        <source>Z, Backspace</source>
        <translation>Z, Retroceso</translation>
    </message>
    <message>
        <source>Take the last stroke back</source>
        <translation>Quitar el último trazo</translation>
    </message>
    <message>
        <source>C, Delete</source>
        <translation>C, Supr</translation>
    </message>
    <message>
        <source>Clear what was drawn</source>
        <translation>Borrar lo dibujado</translation>
    </message>
    <message>
        <source>All sections</source>
        <translation>Todas las secciones</translation>
    </message>
    <message>
        <source>H, F1</source>
        <translation>H, F1</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Esta lista</translation>
    </message>
    <message>
        <source>It ends by itself after 15 minutes without a touch or a key, and after one hour in any case.</source>
        <translation>Termina sola después de 15 minutos sin tocar la pantalla ni una tecla, y siempre después de una hora.</translation>
    </message>
</context>
<context>
    <name>LanguageNames</name>
    <message>
        <source>English</source>
        <translation>inglés</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>español</translation>
    </message>
</context>
<context>
    <name>LessonPage</name>
    <message>
        <source>Lesson</source>
        <translation>Lección</translation>
    </message>
    <message>
        <source>Sections that patients don’t see: %1 of %2.</source>
        <translation>Secciones que los pacientes no ven: %1 de %2.</translation>
    </message>
    <message>
        <source>Not yet reviewed by a clinician: %1 of %2. Patients see them all the same.</source>
        <translation>Sin revisar todavía por un profesional clínico: %1 de %2. Los pacientes las ven de todos modos.</translation>
    </message>
    <message>
        <source>Every section is reviewed.</source>
        <translation>Todas las secciones están revisadas.</translation>
    </message>
    <message>
        <source>All sections</source>
        <translation>Todas las secciones</translation>
    </message>
    <message>
        <source>Recorded: reviewed by %1, holds until %2.</source>
        <translation>Guardado: revisado por %1, vale hasta el %2.</translation>
    </message>
    <message>
        <source>The review is taken away. Patients see the section.</source>
        <translation>Se quitó la revisión. Los pacientes ven la sección.</translation>
    </message>
    <message>
        <source>Nothing was recorded, as this file has a fault. %1 “%2” tells more.</source>
        <translation>No se registró nada: este archivo tiene un error. %1 «%2» lo explica.</translation>
    </message>
    <message>
        <source>A trial keeps no review. Make a staff account first.</source>
        <translation>Una prueba no guarda revisiones. Primero cree una cuenta del personal.</translation>
    </message>
</context>
<context>
    <name>MaskedAnswer</name>
    <message>
        <source>Hidden: %1. Touch to see or change it.</source>
        <translation>Oculto: %1. Toque para verlo o cambiarlo.</translation>
    </message>
    <message>
        <source>Touch to see or change it.</source>
        <translation>Toque para verlo o cambiarlo.</translation>
    </message>
</context>
<context>
    <name>NumbersPage</name>
    <message>
        <source>Requests by kind</source>
        <translation>Solicitudes por tipo</translation>
    </message>
    <message>
        <source>Requests by status</source>
        <translation>Solicitudes por estado</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Todos los idiomas</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>No section was started in the last 12 weeks.</source>
        <translation>No se empezó ninguna sección en las últimas 12 semanas.</translation>
    </message>
    <message>
        <source>No requests came in the last 12 weeks.</source>
        <translation>No llegó ninguna solicitud en las últimas 12 semanas.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Watched to the end</source>
        <translation>Vistas hasta el final</translation>
    </message>
    <message>
        <source>Started only</source>
        <translation>Solo empezadas</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Esta semana</translation>
    </message>
    <message>
        <source>MMM d</source>
        <translation>d MMM</translation>
    </message>
</context>
<context>
    <name>OfferingCard</name>
    <message>
        <source>A code that opens %1 on your phone</source>
        <translation>Un código que abre %1 en su teléfono</translation>
    </message>
</context>
<context>
    <name>OpenRequest</name>
    <message>
        <source>Any</source>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibida</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Wants</source>
        <translation>Desea</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Hurts</source>
        <translation>Le duele</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Horario</translation>
    </message>
    <message>
        <source>Speaks</source>
        <translation>Habla</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>OwnVideo</name>
    <message>
        <source>This video has no words in English. “Figure” shows each step in words.</source>
        <translation>Este video no tiene palabras en español. “Figura” muestra cada paso con palabras.</translation>
    </message>
</context>
<context>
    <name>Pacer</name>
    <message>
        <source>Breathe in</source>
        <translation>Tome aire</translation>
    </message>
    <message>
        <source>Breathe out</source>
        <translation>Suelte el aire</translation>
    </message>
    <message>
        <source>Go into the stretch</source>
        <translation>Entre en el estiramiento</translation>
    </message>
    <message>
        <source>Stay there. Breathe in.</source>
        <translation>Siga así. Tome aire.</translation>
    </message>
    <message>
        <source>Stay there. Breathe out.</source>
        <translation>Siga así. Suelte el aire.</translation>
    </message>
    <message>
        <source>Change legs, then rest</source>
        <translation>Cambie de pierna</translation>
    </message>
    <message>
        <source>Ease out slowly</source>
        <translation>Salga despacio</translation>
    </message>
    <message>
        <source>Ease out and rest</source>
        <translation>Salga despacio y descanse</translation>
    </message>
    <message>
        <source>Round %1 of %2</source>
        <translation>Vez %1 de %2</translation>
    </message>
    <message>
        <source>round %1 of %2</source>
        <translation>vez %1 de %2</translation>
    </message>
    <message>
        <source>Breath %1 of %2</source>
        <translation>Respiración %1 de %2</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Sigue: %1</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Models used</source>
        <translation>Modelos usados</translation>
    </message>
    <message>
        <source>Not yet reviewed by a clinician</source>
        <translation>Sin revisar todavía por un profesional clínico</translation>
    </message>
    <message>
        <source>Who reviewed the sections</source>
        <translation>Quién revisó las secciones</translation>
    </message>
</context>
<context>
    <name>Pause</name>
    <message>
        <source>Seconds left: %1</source>
        <translation>Segundos que quedan: %1</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>segundos</translation>
    </message>
</context>
<context>
    <name>PenTools</name>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Digits typed: %1</source>
        <translation>Dígitos escritos: %1</translation>
    </message>
    <message>
        <source>Erase the last digit</source>
        <translation>Borrar el último dígito</translation>
    </message>
    <message>
        <source>Done with the PIN</source>
        <translation>El PIN está completo</translation>
    </message>
</context>
<context>
    <name>PlayerButtons</name>
    <message>
        <source>Step back</source>
        <translation>Paso anterior</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Paso siguiente</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Otra vez</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Más lento</translation>
    </message>
    <message>
        <source>Bones</source>
        <translation>Huesos</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>Juntos</translation>
    </message>
    <message>
        <source>Read it all</source>
        <translation>Leer todo</translation>
    </message>
</context>
<context>
    <name>PlayerScreen</name>
    <message>
        <source>Section %1 of %2</source>
        <translation>Sección %1 de %2</translation>
    </message>
    <message>
        <source>Safety card</source>
        <translation>Hoja de seguridad</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>Stop and ask</source>
        <translation>Pare y pregunte</translation>
    </message>
    <message>
        <source>Ask our staff</source>
        <translation>Pregúntenos</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Pare</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Pregunte</translation>
    </message>
</context>
<context>
    <name>ReadAloudButton</name>
    <message>
        <source>Read aloud</source>
        <translation>Leer en voz alta</translation>
    </message>
</context>
<context>
    <name>ReadOuts</name>
    <message>
        <source>Hip open</source>
        <translation>Cadera abierta</translation>
    </message>
    <message>
        <source>Hip bent</source>
        <translation>Cadera doblada</translation>
    </message>
    <message>
        <source>Hip straight</source>
        <translation>Cadera recta</translation>
    </message>
    <message>
        <source>Low back arched</source>
        <translation>Espalda arqueada</translation>
    </message>
    <message>
        <source>Low back flatter</source>
        <translation>Espalda más plana</translation>
    </message>
    <message>
        <source>Low back natural</source>
        <translation>Espalda natural</translation>
    </message>
    <message>
        <source>Low back %1 more arched</source>
        <translation>Espalda %1 más arqueada</translation>
    </message>
    <message>
        <source>Low back %1 flatter</source>
        <translation>Espalda %1 más plana</translation>
    </message>
    <message>
        <source>Psoas length</source>
        <translation>Largo del psoas</translation>
    </message>
    <message>
        <source>Iliacus length</source>
        <translation>Largo del ilíaco</translation>
    </message>
    <message>
        <source>Psoas</source>
        <translation>Psoas</translation>
    </message>
    <message>
        <source>Iliacus</source>
        <translation>Ilíaco</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>%1 (continued)</source>
        <translation>%1 (sigue)</translation>
    </message>
</context>
<context>
    <name>ReadingPage</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>Volver al principio</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Seguir leyendo</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>{count} requests are new. From {limit} on the form sends patients to the front desk. Please move on those you have read, and close what is nonsense.</source>
        <translation>Hay {count} solicitudes nuevas. Desde {limit}, el formulario manda a los pacientes a la recepción. Cambie el estado de las que ya leyó y cierre las que no sirven.</translation>
    </message>
    <message>
        <source>This kiosk draws without OpenGL: take the variable QT_QUICK_BACKEND away.</source>
        <translation>Este quiosco dibuja sin OpenGL: quite la variable QT_QUICK_BACKEND.</translation>
    </message>
    <message>
        <source>This computer draws without OpenGL: install the driver of its graphics chip.</source>
        <translation>Esta computadora dibuja sin OpenGL: instale el controlador de su chip gráfico.</translation>
    </message>
    <message>
        <source>The kiosk began without videos and draws without OpenGL: start it again.</source>
        <translation>El quiosco se encendió sin videos y dibuja sin OpenGL: enciéndalo otra vez.</translation>
    </message>
    <message>
        <source>The disk that holds {path} is full. Make room on it, then try again.</source>
        <translation>El disco que guarda {path} está lleno. Haga lugar y pruebe otra vez.</translation>
    </message>
    <message>
        <source>{path} may not be written. Check who owns the data folder and that the disk is not read-only.</source>
        <translation>No se puede escribir en {path}. Revise de quién es la carpeta de datos y que el disco no sea de solo lectura.</translation>
    </message>
    <message>
        <source>{path} cannot be opened. Check that the data folder is there and that the kiosk&apos;s user owns it.</source>
        <translation>No se puede abrir {path}. Revise que la carpeta de datos esté ahí y que sea del usuario del quiosco.</translation>
    </message>
    <message>
        <source>Another program is writing to {path}. Close that program, or wait a moment, then try again.</source>
        <translation>Otro programa está escribiendo en {path}. Ciérrelo o espere un momento, y pruebe otra vez.</translation>
    </message>
    <message>
        <source>The disk reported an error at {path}. Check that it is plugged in, has room, and is healthy.</source>
        <translation>El disco dio un error en {path}. Revise que esté conectado, tenga lugar y esté sano.</translation>
    </message>
    <message>
        <source>{path} is damaged. If it is a kiosk&apos;s own, start that kiosk again: it sets the file aside whole and takes the newest good backup. Otherwise choose another copy of it.</source>
        <translation>{path} está dañado. Si es de un quiosco, encienda ese quiosco otra vez: aparta el archivo entero y toma la última copia buena. Si no, elija otra copia.</translation>
    </message>
    <message>
        <source>{path} was removed or replaced while the kiosk was running. Stop the kiosk, put the file back, and start it again.</source>
        <translation>{path} se quitó o se cambió mientras el quiosco estaba en marcha. Cierre el quiosco, devuelva el archivo a su lugar y enciéndalo otra vez.</translation>
    </message>
    <message>
        <source>SQLite reported {name} at {path}. Restart the kiosk; if it stays, run its check.</source>
        <translation>SQLite avisó {name} en {path}. Encienda el quiosco otra vez; si sigue igual, use el comando check.</translation>
    </message>
    <message>
        <source>{path} cannot be used ({name}). Check the folder it is in, then try again.</source>
        <translation>No se puede usar {path} ({name}). Revise la carpeta donde está y pruebe otra vez.</translation>
    </message>
    <message>
        <source>A kiosk is already running on the data folder {path}. Close it first, or use its staff screen.</source>
        <translation>Ya hay un quiosco en marcha con la carpeta de datos {path}. Ciérrelo primero o use su pantalla del personal.</translation>
    </message>
    <message>
        <source>This Python brings SQLite {version}; the kiosk needs 3.37 or newer. Use a newer Python.</source>
        <translation>Este Python trae SQLite {version}; el quiosco necesita 3.37 o más nuevo. Use un Python más nuevo.</translation>
    </message>
    <message>
        <source>{path} is not a Psoas Kiosk database. Move it away, or choose another one.</source>
        <translation>{path} no es una base de datos de Psoas Kiosk. Quítela de ahí o elija otra.</translation>
    </message>
    <message>
        <source>{path} was written by a newer version of Psoas Kiosk. Install that version again.</source>
        <translation>{path} es de una versión más nueva de Psoas Kiosk. Instale otra vez esa versión.</translation>
    </message>
    <message>
        <source>The disk or the SQLite of this computer does not keep what {path} needs ({names}). Put the data folder on a local disk.</source>
        <translation>El disco o el SQLite de esta computadora no cumple lo que {path} necesita ({names}). Ponga la carpeta de datos en un disco de la computadora.</translation>
    </message>
    <message>
        <source>{path} has tables that are not STRICT ({names}): another program made them. Take them out with that program, or restore a backup.</source>
        <translation>{path} tiene tablas que no son STRICT ({names}): las hizo otro programa. Quítelas con ese programa o restaure una copia.</translation>
    </message>
    <message>
        <source>There is no database at {path} yet. Start the kiosk once, or name its data folder.</source>
        <translation>Todavía no hay una base de datos en {path}. Encienda el quiosco una vez o indique su carpeta de datos.</translation>
    </message>
    <message>
        <source>{path} is the present database. Name a backup of it.</source>
        <translation>{path} es la base de datos de ahora. Indique una copia de ella.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be merged into itself. Leave it out of the files.</source>
        <translation>{path} no se puede unir consigo mismo. Quítelo de los archivos.</translation>
    </message>
    <message>
        <source>{path} holds a request that no kiosk writes. Nothing was merged; leave that file out.</source>
        <translation>{path} tiene una solicitud que ningún quiosco escribe. No se unió nada; deje fuera ese archivo.</translation>
    </message>
    <message>
        <source>{path} was missing or empty.</source>
        <translation>{path} faltaba o estaba vacío.</translation>
    </message>
    <message>
        <source>{path} was damaged.</source>
        <translation>{path} estaba dañado.</translation>
    </message>
    <message>
        <source>The database was replaced by {path} with the command restore.</source>
        <translation>La base de datos se cambió por {path} con el comando restore.</translation>
    </message>
    <message>
        <source>The backup of {time} UTC took its place.</source>
        <translation>En su lugar quedó la copia de {time} UTC.</translation>
    </message>
    <message>
        <source>What was damaged is kept in {path} for {days} days. Requests that it still gave, and that the backup did not have: {count}.</source>
        <translation>Lo dañado se guarda {days} días en {path}. Solicitudes que aún se pudieron leer ahí y que la copia no tenía: {count}.</translation>
    </message>
    <message>
        <source>A database was set aside in {path}; the note there can&apos;t be read.</source>
        <translation>Se apartó una base de datos en {path}; la nota que hay ahí no se puede leer.</translation>
    </message>
    <message>
        <source>There is no good backup of it in {path}. Keep a copy of the whole data folder, then restore a backup from elsewhere with the command restore.</source>
        <translation>No hay una copia buena en {path}. Guarde una copia de toda la carpeta de datos y restaure una copia de otro lugar con el comando restore.</translation>
    </message>
    <message>
        <source>No backup could be taken.</source>
        <translation>No se pudo hacer una copia de seguridad.</translation>
    </message>
    <message>
        <source>There is too little room in {folder}. Make room there, or choose another place.</source>
        <translation>Hay muy poco espacio en {folder}. Libere espacio o elija otro lugar.</translation>
    </message>
    <message>
        <source>{path} may not be written. Close it if it is open elsewhere, choose another place, or ask who looks after the computer.</source>
        <translation>No se puede escribir {path}. Ciérrelo si está abierto, elija otro lugar o pregunte a quien cuida la computadora.</translation>
    </message>
    <message>
        <source>{folder} is not there. Plug the drive in, or choose another place.</source>
        <translation>{folder} no está. Conecte la memoria o elija otro lugar.</translation>
    </message>
    <message>
        <source>Nothing can be written to {folder}: it is read-only. Unlock it, or choose another place.</source>
        <translation>No se puede escribir en {folder}: es de solo lectura. Desbloquéelo o elija otro lugar.</translation>
    </message>
    <message>
        <source>{path} could not be written ({name}). Check that the drive is plugged in, has room and is not locked, or choose another place.</source>
        <translation>No se pudo escribir {path} ({name}). Revise que la memoria esté conectada, tenga lugar y no esté bloqueada, o elija otro lugar.</translation>
    </message>
    <message>
        <source>{path} is a folder. Add a file name, such as {example}.</source>
        <translation>{path} es una carpeta. Agregue un nombre de archivo, como {example}.</translation>
    </message>
    <message>
        <source>This is missing.</source>
        <translation>Esto falta.</translation>
    </message>
    <message>
        <source>Nothing has this name.</source>
        <translation>Aquí nada se llama así. Revise cómo está escrito.</translation>
    </message>
    <message>
        <source>The text is empty.</source>
        <translation>Este texto está vacío.</translation>
    </message>
    <message>
        <source>The text is too long.</source>
        <translation>Este texto es demasiado largo.</translation>
    </message>
    <message>
        <source>A text is needed here.</source>
        <translation>Aquí hace falta un texto, entre comillas.</translation>
    </message>
    <message>
        <source>This is not a usable number.</source>
        <translation>Este número no sirve.</translation>
    </message>
    <message>
        <source>The number is out of range.</source>
        <translation>Este número es demasiado grande o demasiado pequeño.</translation>
    </message>
    <message>
        <source>This is not a date.</source>
        <translation>Esto no es una fecha, como 2024-07-28.</translation>
    </message>
    <message>
        <source>A yes or no is needed here.</source>
        <translation>Aquí hace falta true (sí) o false (no).</translation>
    </message>
    <message>
        <source>A list is needed here.</source>
        <translation>Aquí hace falta una lista, entre corchetes.</translation>
    </message>
    <message>
        <source>The list is too short.</source>
        <translation>La lista es demasiado corta.</translation>
    </message>
    <message>
        <source>The list is too long.</source>
        <translation>La lista es demasiado larga.</translation>
    </message>
    <message>
        <source>A table is needed here.</source>
        <translation>Aquí hace falta una tabla con su título.</translation>
    </message>
    <message>
        <source>The file is not correct TOML.</source>
        <translation>Este archivo no es TOML correcto: quizá falta una comilla, un corchete o un signo igual.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read.</source>
        <translation>No se puede leer este archivo.</translation>
    </message>
    <message>
        <source>The kiosk can&apos;t play this video.</source>
        <translation>El quiosco no puede mostrar este video.</translation>
    </message>
    <message>
        <source>What stands here can&apos;t be used.</source>
        <translation>No sirve lo que dice aquí.</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>This is your code. Write it down, or take a picture of it.</source>
        <translation>Este es su código. Anótelo o tómele una foto.</translation>
    </message>
    <message>
        <source>Your code: %1</source>
        <translation>Su código: %1</translation>
    </message>
    <message>
        <source>Our staff will read your request and get in touch with you. Your visit is not booked yet.</source>
        <translation>Nuestro personal leerá su solicitud y le llamará o le escribirá. Su cita todavía no está hecha.</translation>
    </message>
    <message>
        <source>Look around</source>
        <translation>Ver más</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
</context>
<context>
    <name>Request</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>Paso %1 de %2</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Tapar</translation>
    </message>
    <message>
        <source>Hide now. Erases your answers.</source>
        <translation>Ocultar ya. Borra sus respuestas.</translation>
    </message>
    <message>
        <source>Hide now</source>
        <translation>Ocultar ya</translation>
    </message>
</context>
<context>
    <name>RequestFilter</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 días</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 días</translation>
    </message>
    <message>
        <source>Choose days</source>
        <translation>Elegir días</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
</context>
<context>
    <name>RequestForm</name>
    <message>
        <source>Is everything right?</source>
        <translation>¿Está todo bien?</translation>
    </message>
    <message>
        <source>Thank you! We have your request.</source>
        <translation>¡Gracias! Ya tenemos su solicitud.</translation>
    </message>
    <message>
        <source>Tap a line to change it.</source>
        <translation>Toque una línea para cambiarla.</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visita</translation>
    </message>
    <message>
        <source>Hurts</source>
        <translation>Le duele</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Horario</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>One moment, please</source>
        <translation>Un momento, por favor</translation>
    </message>
    <message>
        <source>Please go to our front desk</source>
        <translation>Pase a la recepción, por favor</translation>
    </message>
    <message>
        <source>Many requests came in just now. We send yours as soon as we can: you don’t have to do anything. You can also tell our front desk.</source>
        <translation>Acaban de llegar muchas solicitudes. Enviaremos la suya en cuanto se pueda: usted no tiene que hacer nada. También puede avisar en la recepción.</translation>
    </message>
    <message>
        <source>Many requests are waiting here. Our front desk will gladly take down yours.</source>
        <translation>Hay muchas solicitudes en espera. En la recepción anotarán la suya con gusto.</translation>
    </message>
    <message>
        <source>“Hide now” erases your answers at once.</source>
        <translation>“Ocultar ya” borra sus respuestas al instante.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Cualquiera</translation>
    </message>
</context>
<context>
    <name>RequestList</name>
    <message>
        <source>MMM d, yyyy, h:mm Ap</source>
        <translation>d MMM yyyy, h:mm Ap</translation>
    </message>
</context>
<context>
    <name>RequestsPage</name>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 de %2: %3</translation>
    </message>
    <message>
        <source>%1 in all, newest first</source>
        <translation>%1 en total, las nuevas primero</translation>
    </message>
</context>
<context>
    <name>ReviewDraft</name>
    <message>
        <source>Please type a name of 1 to %1 letters.</source>
        <translation>Escriba un nombre de 1 a %1 letras.</translation>
    </message>
    <message>
        <source>%1 has read all the words patients see here, in %2, and agrees with them.</source>
        <translation>%1 leyó todo el texto que los pacientes ven aquí, en %2, y está de acuerdo con él.</translation>
    </message>
    <message>
        <source>%1 has read all the words patients see here, in %2, has watched the clinic’s own video, and agrees with them.</source>
        <translation>%1 leyó todo el texto que los pacientes ven aquí, en %2, vio el video de la clínica, y está de acuerdo con ello.</translation>
    </message>
    <message>
        <source>6 months</source>
        <translation>6 meses</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 año</translation>
    </message>
    <message>
        <source>2 years</source>
        <translation>2 años</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, hasta el %2</translation>
    </message>
</context>
<context>
    <name>ReviewRow</name>
    <message>
        <source>Not yet reviewed by a clinician.</source>
        <translation>Sin revisar todavía por un profesional clínico.</translation>
    </message>
    <message>
        <source>Reviewed by %1, holds until %2.</source>
        <translation>Revisado por %1, vale hasta el %2.</translation>
    </message>
    <message>
        <source>Reviewed by %1, ends soon: %2.</source>
        <translation>Revisado por %1, vence pronto: %2.</translation>
    </message>
    <message>
        <source>Patients don’t see it: the review by %1 ended on %2.</source>
        <translation>Los pacientes no la ven: la revisión de %1 venció el %2.</translation>
    </message>
    <message>
        <source>Patients don’t see it: its words, or its safety card, changed after %1 read them.</source>
        <translation>Los pacientes no la ven: sus palabras, o su tarjeta de seguridad, cambiaron después de que %1 las leyó.</translation>
    </message>
    <message>
        <source>Patients don’t see it: its video is not the one that %1 watched.</source>
        <translation>Los pacientes no la ven: su video no es el que %1 vio.</translation>
    </message>
</context>
<context>
    <name>Ribbon</name>
    <message>
        <source>Trial: nothing typed here is kept.</source>
        <translation>Prueba: nada de lo que escriba se guarda.</translation>
    </message>
    <message>
        <source>Demonstration: nothing is kept.</source>
        <translation>Demostración: no se guarda nada.</translation>
    </message>
</context>
<context>
    <name>Safety</name>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation>Ya lo leí</translation>
    </message>
    <message>
        <source>Ask first</source>
        <translation>Preguntar antes</translation>
    </message>
</context>
<context>
    <name>Scroller</name>
    <message>
        <source>Scroll up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Bajar</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Erase what was typed</source>
        <translation>Borrar lo escrito</translation>
    </message>
</context>
<context>
    <name>SectionEnd</name>
    <message>
        <source>Again</source>
        <translation>Otra vez</translation>
    </message>
    <message>
        <source>Right or wrong?</source>
        <translation>¿Bien o mal?</translation>
    </message>
    <message>
        <source>Take it home</source>
        <translation>Para casa</translation>
    </message>
    <message>
        <source>Our clinic</source>
        <translation>Nuestra clínica</translation>
    </message>
    <message>
        <source>Request an appointment</source>
        <translation>Pedir una cita</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Pedir una cita</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Sigue: %1</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Seguir</translation>
    </message>
</context>
<context>
    <name>SectionStage</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>Paso %1 de %2</translation>
    </message>
    <message>
        <source>Mirrored: a side named here is the other one.</source>
        <translation>En espejo: el lado que se nombra aquí es el otro.</translation>
    </message>
</context>
<context>
    <name>SectionWords</name>
    <message>
        <source>The clinic’s own video</source>
        <translation>El video de la clínica</translation>
    </message>
    <message>
        <source>Watch it in the section, as patients do: it is reviewed with the words.</source>
        <translation>Véalo en la sección, como los pacientes: se revisa junto con las palabras.</translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <translation>Imagen: %1</translation>
    </message>
    <message>
        <source>Getting into the first hold: %1</source>
        <translation>Para entrar la primera vez: %1</translation>
    </message>
    <message>
        <source>Between two holds: %1</source>
        <translation>Entre una vez y otra: %1</translation>
    </message>
    <message>
        <source>To take home: %1</source>
        <translation>Para llevar a casa: %1</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>Please type your name.</source>
        <translation>Escriba su nombre.</translation>
    </message>
    <message>
        <source>That name is too long for us. Please use 100 letters or less.</source>
        <translation>Ese nombre es muy largo. Use 100 letras o menos.</translation>
    </message>
    <message>
        <source>That does not look like a name. Please type it with letters.</source>
        <translation>Eso no parece un nombre. Escríbalo con letras.</translation>
    </message>
    <message>
        <source>Please type your phone number.</source>
        <translation>Escriba su número de teléfono.</translation>
    </message>
    <message>
        <source>We do not know the country of that number. Please check the digits after the +.</source>
        <translation>No conocemos el país de ese número. Revise los dígitos después del +.</translation>
    </message>
    <message>
        <source>Please choose one to go on.</source>
        <translation>Elija una opción para seguir.</translation>
    </message>
    <message>
        <source>Please choose at least one to go on.</source>
        <translation>Elija al menos una para seguir.</translation>
    </message>
    <message>
        <source>Please tap the box to agree, or go home if you would rather not.</source>
        <translation>Toque la casilla si está de acuerdo, o vuelva al inicio si no quiere.</translation>
    </message>
    <message>
        <source>Please take the extension out here, and write it into the note. The note comes later.</source>
        <translation>Quite la extensión de aquí y escríbala en la nota. La nota viene después.</translation>
    </message>
    <message>
        <source>Please check each digit of the phone number.</source>
        <translation>Revise cada número del teléfono.</translation>
    </message>
    <message>
        <source>That number looks unusual. Please check it. If it is right, tap Next again.</source>
        <translation>Ese número parece poco común. Revíselo. Si está bien, toque Siguiente otra vez.</translation>
    </message>
    <message>
        <source>That phone number is too long. Please check the digits. An extension goes into the note, which comes later.</source>
        <translation>Ese número de teléfono es muy largo. Revise los dígitos. La extensión va en la nota, que viene después.</translation>
    </message>
    <message>
        <source>That does not look like a phone number. Please type the digits.</source>
        <translation>Eso no parece un número de teléfono. Escriba los dígitos.</translation>
    </message>
    <message>
        <source>That phone number is too short. Please type it with the area code.</source>
        <translation>Ese número de teléfono es muy corto. Escríbalo con el código de área.</translation>
    </message>
    <message>
        <source>Please type your e-mail address.</source>
        <translation>Escriba su correo electrónico.</translation>
    </message>
    <message>
        <source>An e-mail address has no spaces. Please take the spaces out.</source>
        <translation>Un correo no lleva espacios. Quite los espacios.</translation>
    </message>
    <message>
        <source>An e-mail address has an @ sign in it. Please add it.</source>
        <translation>A un correo no le puede faltar la @. Póngala.</translation>
    </message>
    <message>
        <source>That e-mail address does not work as typed. Please check it. It should look like name@mail.com.</source>
        <translation>Ese correo no sirve así. Revíselo. Debe verse como nombre@mail.com.</translation>
    </message>
    <message>
        <source>Your note is too long. Please keep it to 500 letters. You can tell us the rest when we talk.</source>
        <translation>Su nota es muy larga. Use 500 letras o menos. Lo demás nos lo cuenta cuando hablemos.</translation>
    </message>
    <message>
        <source>Your note has signs we cannot keep. Please use plain letters.</source>
        <translation>Su nota tiene signos que no podemos guardar. Use letras comunes.</translation>
    </message>
    <message>
        <source>Please give a phone number or an e-mail address, or both.</source>
        <translation>Denos un teléfono o un correo, o los dos.</translation>
    </message>
    <message>
        <source>To reach you by e-mail, we need your e-mail address. Add it, or choose another way.</source>
        <translation>Para escribirle por correo, nos falta su correo. Póngalo o elija otra forma.</translation>
    </message>
    <message>
        <source>To call or text you, we need your phone number. Add it, or choose e-mail.</source>
        <translation>Para llamarle o mandarle un mensaje, nos falta su teléfono. Póngalo o elija el correo.</translation>
    </message>
    <message>
        <source>Many requests are waiting here. Please go to our front desk: they will take down yours.</source>
        <translation>Hay muchas solicitudes en espera. Pase a la recepción: allí anotarán la suya.</translation>
    </message>
    <message>
        <source>That request is no longer in the list. Open the list again.</source>
        <translation>Esa solicitud ya no está en la lista. Abra la lista otra vez.</translation>
    </message>
    <message>
        <source>Please type the note first.</source>
        <translation>Escriba primero la nota.</translation>
    </message>
    <message>
        <source>Please type a name of 1 to 60 letters for the account.</source>
        <translation>Escriba un nombre de 1 a 60 letras para la cuenta.</translation>
    </message>
    <message>
        <source>There is an account of that name. Please choose another name.</source>
        <translation>Ya hay una cuenta con ese nombre. Elija otro.</translation>
    </message>
    <message>
        <source>An account of that name was removed. Please choose another name, such as one with a last name.</source>
        <translation>Se quitó una cuenta con ese nombre. Elija otro, por ejemplo con apellido.</translation>
    </message>
    <message>
        <source>This is the last account. Please add another one first.</source>
        <translation>Es la última cuenta. Añada otra primero.</translation>
    </message>
    <message>
        <source>Please choose your account first.</source>
        <translation>Elija primero su cuenta.</translation>
    </message>
    <message>
        <source>There is no active account of that name.</source>
        <translation>No hay ninguna cuenta activa con ese nombre.</translation>
    </message>
    <message>
        <source>A PIN has digits only, 0 to 9.</source>
        <translation>Un PIN solo lleva dígitos, del 0 al 9.</translation>
    </message>
    <message>
        <source>Please choose a PIN of at least 6 digits.</source>
        <translation>Elija un PIN de al menos 6 dígitos.</translation>
    </message>
    <message>
        <source>Please choose a PIN of at most 12 digits.</source>
        <translation>Elija un PIN de 12 dígitos o menos.</translation>
    </message>
    <message>
        <source>Digits in a row, like 123456, are the first anyone tries. Please mix them.</source>
        <translation>Los dígitos seguidos, como 123456, son lo primero que se prueba. Mézclelos.</translation>
    </message>
    <message>
        <source>A PIN that repeats, like 111111 or 121212, is easy to guess. Please mix the digits.</source>
        <translation>Un PIN que se repite, como 111111 o 121212, es fácil de adivinar. Mezcle los dígitos.</translation>
    </message>
    <message>
        <source>We could not save this just now. Your answers are still here. Please try again, or tell our staff.</source>
        <translation>No pudimos guardar esto ahora. Sus respuestas siguen aquí. Pruebe otra vez o avise a nuestro personal.</translation>
    </message>
    <message>
        <source>That PIN is not right. You have %1 tries left.</source>
        <translation>Ese PIN no es correcto. Le quedan %1 intentos.</translation>
    </message>
    <message>
        <source>That PIN is not right. You have 1 try left.</source>
        <translation>Ese PIN no es correcto. Le queda 1 intento.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Please wait %1 seconds, then try again.</source>
        <translation>Demasiados PIN equivocados. Espere %1 segundos y pruebe otra vez.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Please wait %1 minutes, then try again.</source>
        <translation>Demasiados PIN equivocados. Espere %1 minutos y pruebe otra vez.</translation>
    </message>
</context>
<context>
    <name>Setup</name>
    <message>
        <source>Please type a name for the account.</source>
        <translation>Escriba un nombre para la cuenta.</translation>
    </message>
    <message>
        <source>The two PINs were not the same. Please choose the PIN again.</source>
        <translation>Los dos PIN no fueron iguales. Elija el PIN otra vez.</translation>
    </message>
</context>
<context>
    <name>SetupScreen</name>
    <message>
        <source>Who is the first account for?</source>
        <translation>¿Para quién es la primera cuenta?</translation>
    </message>
    <message>
        <source>Choose a PIN</source>
        <translation>Elija un PIN</translation>
    </message>
    <message>
        <source>Type the PIN again</source>
        <translation>Escriba el PIN otra vez</translation>
    </message>
    <message>
        <source>Set up this kiosk</source>
        <translation>Preparar este quiosco</translation>
    </message>
    <message>
        <source>A name for the staff list, such as Maria or Front desk.</source>
        <translation>Un nombre para la lista del personal, como María o Recepción.</translation>
    </message>
    <message>
        <source>6 to 12 digits. There is no way to look it up later.</source>
        <translation>De 6 a 12 dígitos. Después no hay forma de verlo.</translation>
    </message>
    <message>
        <source>So that we know it is the one you meant.</source>
        <translation>Para saber que es el que usted quería.</translation>
    </message>
    <message>
        <source>Before patients use it, make an account for your staff. It opens the requests.</source>
        <translation>Antes de que lo usen los pacientes, cree una cuenta para su personal. Con ella se abren las solicitudes.</translation>
    </message>
    <message>
        <source>Make a staff account</source>
        <translation>Crear una cuenta</translation>
    </message>
    <message>
        <source>Just try it</source>
        <translation>Solo probarlo</translation>
    </message>
    <message>
        <source>A trial keeps nothing: all that is typed is thrown away at the end.</source>
        <translation>Una prueba no guarda nada: todo lo que se escribe se borra al final.</translation>
    </message>
    <message>
        <source>Sections that no clinician has reviewed yet: %1. Patients see them all the same. Have yours read them, and record that on the staff’s side, under Lesson.</source>
        <translation>Secciones que ningún profesional clínico ha revisado: %1. Los pacientes las ven de todos modos. Pida al suyo que las lea, y guárdelo en el lado del personal, en Lección.</translation>
    </message>
</context>
<context>
    <name>StaffAccounts</name>
    <message>
        <source>Who is the account for?</source>
        <translation>¿Para quién es la cuenta?</translation>
    </message>
    <message>
        <source>Your PIN as it is now</source>
        <translation>Su PIN de ahora</translation>
    </message>
    <message>
        <source>%1: choose a PIN</source>
        <translation>%1: elija un PIN</translation>
    </message>
    <message>
        <source>Type the PIN again</source>
        <translation>Escriba el PIN otra vez</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>¿Quitar a %1?</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>A person’s name, so that the history tells who did what.</source>
        <translation>El nombre de una persona, para que el historial diga quién hizo qué.</translation>
    </message>
    <message>
        <source>6 to 12 digits, typed by who will use it. Nobody can look it up later.</source>
        <translation>De 6 a 12 dígitos; los escribe quien va a usarlo. Después nadie puede verlo.</translation>
    </message>
    <message>
        <source>%1 can’t sign in any more. What was done stays in the history.</source>
        <translation>%1 ya no podrá entrar. Lo que hizo queda en el historial.</translation>
    </message>
    <message>
        <source>A trial has no accounts.</source>
        <translation>Una prueba no tiene cuentas.</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Añadir una cuenta</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (usted)</translation>
    </message>
    <message>
        <source>Change my PIN</source>
        <translation>Cambiar mi PIN</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar a %1</translation>
    </message>
</context>
<context>
    <name>StaffActivityExport</name>
    <message>
        <source>Export the activity</source>
        <translation>Exportar la actividad</translation>
    </message>
    <message>
        <source>Writing the file. Leave the drive in.</source>
        <translation>Escribiendo el archivo. No saque la unidad.</translation>
    </message>
    <message>
        <source>All of it, in a file that a spreadsheet opens. It holds no name of a patient.</source>
        <translation>Toda, en un archivo que abre una hoja de cálculo. No tiene nombres de pacientes.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
</context>
<context>
    <name>StaffActivityFilter</name>
    <message>
        <source>Which activity?</source>
        <translation>¿Qué actividad?</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
</context>
<context>
    <name>StaffActivityList</name>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Nothing of this kind was done.</source>
        <translation>No se hizo nada así.</translation>
    </message>
    <message>
        <source>Nothing was done yet.</source>
        <translation>Aún no se ha hecho nada.</translation>
    </message>
</context>
<context>
    <name>StaffAlarmLine</name>
    <message>
        <source>%1 alarms. %2</source>
        <translation>%1 alarmas. %2</translation>
    </message>
</context>
<context>
    <name>StaffAlarms</name>
    <message>
        <source>What you should know</source>
        <translation>Lo que debe saber</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Visto</translation>
    </message>
</context>
<context>
    <name>StaffDemonstrate</name>
    <message>
        <source>Show a patient</source>
        <translation>Mostrar a un paciente</translation>
    </message>
    <message>
        <source>Any section at your own pace: by touch, by keyboard or by a presenter’s remote.</source>
        <translation>Cualquier sección a su propio ritmo: con el dedo, el teclado o el control de presentaciones.</translation>
    </message>
    <message>
        <source>You are signed out. Nothing of a patient can be reached from there.</source>
        <translation>Se cierra su sesión. Desde ahí no se llega a ningún dato de pacientes.</translation>
    </message>
    <message>
        <source>It ends by itself after 15 minutes without a touch or a key, and after one hour in any case.</source>
        <translation>Termina sola después de 15 minutos sin tocar la pantalla ni una tecla, y siempre después de una hora.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
</context>
<context>
    <name>StaffDetail</name>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué pasó</translation>
    </message>
</context>
<context>
    <name>StaffExportChoice</name>
    <message>
        <source>Export requests</source>
        <translation>Exportar solicitudes</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Earlier exports</source>
        <translation>Exportaciones anteriores</translation>
    </message>
</context>
<context>
    <name>StaffExportDone</name>
    <message>
        <source>Exported</source>
        <translation>Exportado</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
</context>
<context>
    <name>StaffExportRun</name>
    <message>
        <source>Exporting…</source>
        <translation>Exportando…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>StaffFilter</name>
    <message>
        <source>Which requests?</source>
        <translation>¿Qué solicitudes?</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Wants</source>
        <translation>Desea</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibida</translation>
    </message>
</context>
<context>
    <name>StaffLessonList</name>
    <message>
        <source>Lesson</source>
        <translation>Lección</translation>
    </message>
    <message>
        <source>Record for all</source>
        <translation>Guardar para todas</translation>
    </message>
</context>
<context>
    <name>StaffLessonReviewer</name>
    <message>
        <source>Who reviewed it?</source>
        <translation>¿Quién la revisó?</translation>
    </message>
    <message>
        <source>The clinician’s name and title, such as Dana Ruiz, PT.</source>
        <translation>El nombre y el título del profesional, como Dana Ruiz, PT.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
</context>
<context>
    <name>StaffLessonSection</name>
    <message>
        <source>Lesson</source>
        <translation>Lección</translation>
    </message>
    <message>
        <source>Show it without a review</source>
        <translation>Mostrarla sin revisión</translation>
    </message>
    <message>
        <source>Record a review</source>
        <translation>Guardar una revisión</translation>
    </message>
</context>
<context>
    <name>StaffLessonUntil</name>
    <message>
        <source>How long does the review hold?</source>
        <translation>¿Cuánto tiempo vale la revisión?</translation>
    </message>
    <message>
        <source>After that day patients no longer see the section, until a new review is recorded. The kiosk tells you 30 days before.</source>
        <translation>Después de ese día los pacientes ya no ven la sección, hasta que se guarde una revisión nueva. El quiosco le avisa 30 días antes.</translation>
    </message>
</context>
<context>
    <name>StaffList</name>
    <message>
        <source>Name, code or phone</source>
        <translation>Nombre, código o teléfono</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>No requests yet.</source>
        <translation>Todavía no hay solicitudes.</translation>
    </message>
    <message>
        <source>No request matches.</source>
        <translation>Ninguna solicitud coincide.</translation>
    </message>
    <message>
        <source>Show all requests</source>
        <translation>Ver todas las solicitudes</translation>
    </message>
</context>
<context>
    <name>StaffNav</name>
    <message>
        <source>End trial</source>
        <translation>Fin de prueba</translation>
    </message>
    <message>
        <source>Close kiosk</source>
        <translation>Cerrar quiosco</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Salir</translation>
    </message>
</context>
<context>
    <name>StaffNote</name>
    <message>
        <source>Note on %1</source>
        <translation>Nota sobre %1</translation>
    </message>
    <message>
        <source>Staff see it here. It is deleted with the request.</source>
        <translation>El personal la ve aquí. Se borra con la solicitud.</translation>
    </message>
    <message>
        <source>Throw the note away</source>
        <translation>Descartar la nota</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>StaffNumbers</name>
    <message>
        <source>The last 12 weeks</source>
        <translation>Las últimas 12 semanas</translation>
    </message>
    <message>
        <source>Only counts, by the week from Monday on. They are tied to no person.</source>
        <translation>Solo cantidades, por semana desde el lunes. No se unen a ninguna persona.</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Gráfico</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
</context>
<context>
    <name>StaffPage</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
</context>
<context>
    <name>StaffSignIn</name>
    <message>
        <source>%1: your PIN</source>
        <translation>%1: su PIN</translation>
    </message>
    <message>
        <source>For our staff</source>
        <translation>Para nuestro personal</translation>
    </message>
    <message>
        <source>This is a trial: no PIN is asked for.</source>
        <translation>Es una prueba: no se pide PIN.</translation>
    </message>
    <message>
        <source>This is a demonstration: no PIN is asked for.</source>
        <translation>Esto es una demostración: no se pide ningún PIN.</translation>
    </message>
    <message>
        <source>Choose your name.</source>
        <translation>Elija su nombre.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Look at the staff’s side</source>
        <translation>Ver el lado del personal</translation>
    </message>
    <message>
        <source>End the trial and set up</source>
        <translation>Terminar la prueba y preparar</translation>
    </message>
</context>
<context>
    <name>StageSwitch</name>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Figura</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>New</source>
        <translation>Nueva</translation>
    </message>
    <message>
        <source>Contacted</source>
        <translation>Contactada</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Con cita</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrada</translation>
    </message>
</context>
<context>
    <name>StepWords</name>
    <message>
        <source>Section %1 of %2</source>
        <translation>Sección %1 de %2</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Paso %1 de %2</translation>
    </message>
    <message>
        <source>Read it all</source>
        <translation>Leer todo</translation>
    </message>
</context>
<context>
    <name>StillHere</name>
    <message>
        <source>Are you still here?</source>
        <translation>¿Sigue aquí?</translation>
    </message>
    <message>
        <source>Still demonstrating?</source>
        <translation>¿Sigue mostrando?</translation>
    </message>
    <message>
        <source>This screen will start over. What you typed will be erased.</source>
        <translation>Esta pantalla va a empezar de nuevo. Lo que escribió se borrará.</translation>
    </message>
    <message>
        <source>The demonstration ends by itself. What you drew will be erased.</source>
        <translation>La demostración termina sola. Se borrará lo que dibujó.</translation>
    </message>
    <message>
        <source>Seconds left: %1</source>
        <translation>Segundos que quedan: %1</translation>
    </message>
    <message>
        <source>I’m still here</source>
        <translation>Sigo aquí</translation>
    </message>
</context>
<context>
    <name>TakeHomeScreen</name>
    <message>
        <source>Take it home</source>
        <translation>Para casa</translation>
    </message>
    <message>
        <source>Request an appointment</source>
        <translation>Pedir una cita</translation>
    </message>
    <message>
        <source>A code that holds the routine for your phone</source>
        <translation>Un código con la rutina para su teléfono</translation>
    </message>
    <message>
        <source>Point your phone’s camera at the code. It holds these words, and no link.</source>
        <translation>Apunte la cámara de su teléfono al código. Lleva estas palabras, y ningún enlace.</translation>
    </message>
    <message>
        <source>Point your phone’s camera at the code. It holds the steps, how long and how often, and when to stop.</source>
        <translation>Apunte la cámara de su teléfono al código. Lleva los pasos, cuánto y cada cuánto, y cuándo parar.</translation>
    </message>
</context>
<context>
    <name>TextSizeButton</name>
    <message>
        <source>Text size: normal</source>
        <translation>Tamaño de letra: normal</translation>
    </message>
    <message>
        <source>Text size: large</source>
        <translation>Tamaño de letra: grande</translation>
    </message>
    <message>
        <source>Text size: very large</source>
        <translation>Tamaño de letra: muy grande</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Timeline</source>
        <translation>Línea de tiempo</translation>
    </message>
</context>
<context>
    <name>Times</name>
    <message>
        <source>closed</source>
        <translation>cerrado</translation>
    </message>
    <message>
        <source>Closed now</source>
        <translation>Cerrado ahora</translation>
    </message>
    <message>
        <source>Open today: %1</source>
        <translation>Abierto hoy: %1</translation>
    </message>
    <message>
        <source>Open today until %1</source>
        <translation>Abierto hoy. Cierre: %1</translation>
    </message>
    <message>
        <source>Closed now. We open at %1</source>
        <translation>Cerrado ahora. Abrimos hoy: %1</translation>
    </message>
    <message>
        <source>Closed now. We open tomorrow at %1</source>
        <translation>Cerrado ahora. Abrimos mañana: %1</translation>
    </message>
    <message>
        <source>Closed now. We open on %2 at %1</source>
        <translation>Cerrado ahora. Abrimos el %2: %1</translation>
    </message>
</context>
<context>
    <name>Trail</name>
    <message>
        <source>Added the account %1</source>
        <translation>Agregó la cuenta %1</translation>
    </message>
    <message>
        <source>Removed the account %1</source>
        <translation>Quitó la cuenta %1</translation>
    </message>
    <message>
        <source>Changed their own PIN</source>
        <translation>Cambió su propio PIN</translation>
    </message>
    <message>
        <source>Gave the account %1 a new PIN</source>
        <translation>Dio un PIN nuevo a la cuenta %1</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Entró</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Salió</translation>
    </message>
    <message>
        <source>A wrong PIN was typed</source>
        <translation>Se escribió un PIN equivocado</translation>
    </message>
    <message>
        <source>Too many wrong PINs: the account was locked</source>
        <translation>Demasiados PIN equivocados: la cuenta quedó bloqueada</translation>
    </message>
    <message>
        <source>Opened request %1</source>
        <translation>Abrió la solicitud %1</translation>
    </message>
    <message>
        <source>Moved request %1 to: %2</source>
        <translation>Pasó la solicitud %1 a: %2</translation>
    </message>
    <message>
        <source>Wrote a note on request %1</source>
        <translation>Escribió una nota en la solicitud %1</translation>
    </message>
    <message>
        <source>Exported requests: %1. Batch %2</source>
        <translation>Exportó solicitudes: %1. Lote %2</translation>
    </message>
    <message>
        <source>Deleted requests closed long ago: %1</source>
        <translation>Borró solicitudes cerradas hace tiempo: %1</translation>
    </message>
    <message>
        <source>Made the backup %1</source>
        <translation>Hizo la copia de seguridad %1</translation>
    </message>
    <message>
        <source>Put the backup %1 in the database’s place</source>
        <translation>Puso la copia de seguridad %1 en lugar de la base de datos</translation>
    </message>
    <message>
        <source>Merged requests of other kiosks: %1 added, %2 updated</source>
        <translation>Unió solicitudes de otros quioscos: %1 agregadas, %2 actualizadas</translation>
    </message>
    <message>
        <source>Set a damaged database aside (%1) and took the newest good backup</source>
        <translation>Apartó una base de datos dañada (%1) y tomó la última copia de seguridad buena</translation>
    </message>
    <message>
        <source>Took up new content from: %1</source>
        <translation>Tomó contenido nuevo de: %1</translation>
    </message>
    <message>
        <source>Closed the kiosk</source>
        <translation>Cerró el quiosco</translation>
    </message>
    <message>
        <source>Recorded the review of %1, valid until %2</source>
        <translation>Anotó la revisión de %1, válida hasta %2</translation>
    </message>
    <message>
        <source>Took away the review of %1</source>
        <translation>Quitó la revisión de %1</translation>
    </message>
    <message>
        <source>Exported this activity: %1 lines. File %2</source>
        <translation>Exportó esta actividad: %1 líneas. Archivo %2</translation>
    </message>
    <message>
        <source>Made the first account, their own</source>
        <translation>Creó la primera cuenta, la suya</translation>
    </message>
    <message>
        <source>Exported requests: %1</source>
        <translation>Exportó solicitudes: %1</translation>
    </message>
    <message>
        <source>all sections</source>
        <translation>todas las secciones</translation>
    </message>
    <message>
        <source>The kiosk</source>
        <translation>El quiosco</translation>
    </message>
    <message>
        <source>Command line (%1)</source>
        <translation>Línea de comandos (%1)</translation>
    </message>
</context>
<context>
    <name>TrailExport</name>
    <message>
        <source>Exported: %1 lines in the file %2. It is whole.</source>
        <translation>Exportado: %1 líneas en el archivo %2. Está entero.</translation>
    </message>
</context>
<context>
    <name>TrailList</name>
    <message>
        <source>h:mm Ap</source>
        <translation>h:mm Ap</translation>
    </message>
</context>
<context>
    <name>Transcript</name>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Paso %1</translation>
    </message>
    <message>
        <source>Between two holds: %1</source>
        <translation>Entre una vez y otra: %1</translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <translation>Imagen: %1</translation>
    </message>
    <message>
        <source>Back to the picture</source>
        <translation>Volver a la imagen</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Seguir leyendo</translation>
    </message>
</context>
<context>
    <name>VerdictStage</name>
    <message>
        <source>Right</source>
        <translation>Bien</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Mal</translation>
    </message>
</context>
<context>
    <name>VideosInUse</name>
    <message>
        <source>Videos are not shown. %1</source>
        <translation>Los videos no se muestran. %1</translation>
    </message>
    <message>
        <source>Not all is well with the clinic’s own videos. %1</source>
        <translation>No todo está bien con los videos de la clínica. %1</translation>
    </message>
    <message>
        <source>Faults in all: %1. “%2” tells each.</source>
        <translation>Fallas en total: %1. «%2» dice cada una.</translation>
    </message>
    <message>
        <source>Patients see the figure, because these videos can’t be played: %1. Save them again as MP4 with H.264.</source>
        <translation>Los pacientes ven la figura, porque estos videos no se pueden reproducir: %1. Guárdelos otra vez como MP4 con H.264.</translation>
    </message>
</context>
<context>
    <name>VolumeButton</name>
    <message>
        <source>Louder</source>
        <translation>Más fuerte</translation>
    </message>
    <message>
        <source>Softer</source>
        <translation>Más bajo</translation>
    </message>
</context>
</TS>
