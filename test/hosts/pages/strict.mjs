// Nothing answers at this address: the test is whether our record of requests notices it.
fetch('https://example.invalid/').catch(() => {});
globalThis.history.replaceState(null, '', '/a-single-page-app-does-this');
