/** Words of the page that shows one widget, `dist/embed.html`. */
export const embedPage = {
  unknown: 'This link does not name anything we can show. Ask for a new link where you found it.',
  notOpened: 'If nothing opens, this frame does not allow it. The address: {address}',
};

/** Words that stand in `dist/embed.html` itself, put there by the build: what is read without a script. */
export const embedShell = {
  title: 'Facts on magnesium and nerves',
  waiting:
    'This page shows facts on magnesium and nerves once its script has run. If they do not come, load it anew.',
};
