// As browsers have it outside of https.
Reflect.deleteProperty(Navigator.prototype, 'clipboard');
