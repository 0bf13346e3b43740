// Only a message leaves a sandbox.
function report() {
  const banner = document.querySelector('emergency-banner');
  parent.postMessage(
    { banner: banner.shadowRoot ? banner.shadowRoot.textContent : '', height: banner.offsetHeight, origin },
    '*',
  );
}
customElements.whenDefined('emergency-banner').then(() => requestAnimationFrame(() => setTimeout(report)));
addEventListener('error', (event) => parent.postMessage({ error: event.message }, '*'));
