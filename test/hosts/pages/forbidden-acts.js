/** Does what a reader would, and tells the page around what stands there then. */
const errors = [];
addEventListener('error', ({ message }) => errors.push(message));
addEventListener('unhandledrejection', ({ reason }) => errors.push(String(reason)));

const until = async (look) => {
  for (;;) {
    const found = look();
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
};
const line = (element) => element?.textContent.replace(/\s+/g, ' ').trim() ?? '';
const button = (part, name) => [...part.querySelectorAll('button')].find((it) => line(it) === name);

/** What is said, and what can be taken by hand. */
const shown = (box) => ({
  said: line(box.querySelector('[role=status]')),
  text: box.querySelector('textarea[readonly]')?.value,
});

async function pressed(box, name) {
  (await until(() => button(box, name))).click();
  await until(() => line(box.querySelector('[role=status]')));
  return shown(box);
}

async function report(id, press) {
  const root = await until(() =>
    document.getElementById(id)?.shadowRoot?.querySelector('.open')?.getRootNode(),
  );
  root.querySelector('.open').click();
  // The file with the form is another site's for a frame that has no origin, so it may not be loaded there.
  const refused = () =>
    line(root.querySelector('.told')).includes('could not') && root.querySelector('.told');
  const form = await until(() => root.querySelector('form') ?? refused());
  if (form.localName !== 'form') {
    return { first: line(form), text: root.querySelector('textarea')?.value ?? '' };
  }
  form.querySelector('#message').value = 'A wrong figure.';
  form.querySelector('#message').dispatchEvent(new Event('input'));
  form.querySelector('[value=fact]').click();
  button(form, press).click();
  const status = () => form.querySelector('[role=alert] + [role=status]');
  const first = await until(() => {
    const said = line(status());
    return line(root.querySelector('.thanks, [role=alert]')) || (said !== 'Sending\u2026' && said);
  });
  if (root.querySelector('.thanks')) return { first };
  button(form, 'Copy the report').click();
  await until(() => form.querySelector('textarea[readonly]'));
  return { first, said: line(status()), text: form.querySelector('textarea[readonly]').value };
}

addEventListener('load', async () => {
  const told = {};
  const roots = [
    await until(() =>
      document
        .querySelector('deficiency-checklist')
        .shadowRoot?.querySelector('[type=checkbox]')
        ?.getRootNode(),
    ),
    await until(() =>
      document
        .querySelector('[data-nw]')
        .shadowRoot?.firstElementChild?.shadowRoot?.querySelector('[type=checkbox]')
        ?.getRootNode(),
    ),
  ];
  told.printed = [];
  for (const root of roots) {
    root.querySelector('[type=checkbox]').click();
    await root.host.updateComplete;
    told.printed.push(await pressed(root.querySelector('.take-away'), 'Print'));
  }
  const link = await until(() => roots[0].querySelector('.row-sources a'));
  link.click();
  told.link = { href: link.href, said: line(document.querySelector('main + [role=status]')) };
  told.file = await report('file', 'Save as a file');
  told.mail = await report('mail', 'Write the e-mail');
  told.sent = await report('sent', 'Send the report');
  parent.postMessage({ ...told, errors }, '*');
});
