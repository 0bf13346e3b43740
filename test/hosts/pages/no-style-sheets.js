CSSStyleSheet.prototype.replaceSync = () => {
  throw new TypeError('replaceSync is not available');
};
