customElements.define(
  'emergency-banner',
  class extends HTMLElement {
    connectedCallback() {
      this.attachShadow({ mode: 'open' }).innerHTML = 'Somebody else’s banner. <slot></slot>';
    }
  },
);
