/** Of a build before the drop-in's, in which it said nothing of that. */
export const capture = () => {
  document.title = 'the older one ran';
  return document.createElement('canvas');
};
