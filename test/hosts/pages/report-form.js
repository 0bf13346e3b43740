/** Of another build than the drop-in's. */
export const madeFor = '0.1.0+0000000000';
export const form = () => {
  document.title = 'the older one ran';
  return {};
};
