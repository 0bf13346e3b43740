/** Words of the page that shows one widget, `dist/embed.html`. */
export const embedPage = {
  unknown: 'This link does not name anything we can show. Ask for a new link where you found it.',
};
