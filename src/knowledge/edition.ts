/** Edition of this collection of facts: the month of its last change (ISO 8601). */
export const edition = '2026-11';
