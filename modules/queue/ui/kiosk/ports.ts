/** The card reader's port: an event whose detail is the SHA-256 of a chip number, in hex. */
export const card_event = 'tingtong.card';

/** The slip printer's port: an event whose detail is a slip's label, paper and bytes (base64). */
export const print_event = 'tingtong.print';
