// As a polyfill does that found out too late that it is not supported.
customElements.define = () => {
  throw new TypeError('define is not available');
};
