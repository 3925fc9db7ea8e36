package org.lienhiep.meeting.invitation.ui;

/** Copies a text in the browser alone: a clipboard is filled only while a key or button is being pressed. */
final class CopyText {

    /** For a button; {@code $0} is the text area. */
    static final String SCRIPT = """
            this.addEventListener('click', () => {
              if (navigator.clipboard && window.isSecureContext) {
                navigator.clipboard.writeText($0.value);
              } else {
                const area = document.createElement('textarea');
                area.value = $0.value;
                this.after(area);
                area.select();
                document.execCommand('copy');
                area.remove();
              }
            });""";

    private CopyText() {}
}
