/** The card reader's port: an event whose detail is the SHA-256 of a chip number, in hex. */
export const card_event = 'tingtong.card';

/** The slip printer's port: an event whose detail is a slip's label, paper and bytes (base64). */
export const print_event = 'tingtong.print';

/** The document reader's port: an event whose detail is what was read and the reader's proof of it, or in a demonstration `{sample}`. */
export const document_event = 'tingtong.document';
