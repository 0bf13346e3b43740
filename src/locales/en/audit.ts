/** Words of the audit, which looks for figures that are due for a new check. */
export const audit = {
  overdue: '{id}: {value} {unit} ({population}). Due after {month}.',
  source: '    {source}',
  sourceVia: '    {source} ({via})',
  /** Of an address whose own page was not read. */
  via: {
    copy: 'read in a copy',
    report: 'not opened: read in other publications that state it',
    lists: 'not opened: read in public lists',
  },
  none: 'None of {figures} is due in {month}.',
  some: {
    one: '{n} of {figures} is due for a new check in {month}.',
    other: '{n} of {figures} are due for a new check in {month}.',
  },
  figure: { one: '1 figure', other: '{n} figures' },
  badMonth: 'is no month. Write it like 2028-02.',
  noRegister: 'is no register of figures.',
  wrongPart: 'In figure {figure}, “{part}” is missing or cannot be read.',
  tooMany: 'One register at a time. See npx nutrient-widgets audit --help.',
  unknownOption: 'is no option. See npx nutrient-widgets audit --help.',
  help: `Lists the figures that are due for a new check against their sources.

  npx nutrient-widgets audit
  npx nutrient-widgets audit --at 2028-02
  npx nutrient-widgets audit site/vendor/figures.json

It reads the register of figures that came with this version, or another
figures.json, such as that of the version a site uses. It changes nothing, and
does not use the network.

  --at MONTH   as if it were that month, written like 2028-02. Default: today
  --help       show this text

Ends with 0 if nothing is due, with 1 if something is, and with 2 if it could
not read the register or was not asked rightly.
`,
};
