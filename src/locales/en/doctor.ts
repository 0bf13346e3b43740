/** Words of the doctor, which looks for slips in the files of a site. For each finding: what it is, and why it matters. */
export const doctor = {
  findings: {
    escaped: {
      what: '<{tag}> is written with &lt; in place of <.',
      why: 'The page prints the tag as text. Paste it where the editor takes HTML, not where it takes text.',
    },
    inCode: {
      what: '<{tag}> stands in code.',
      why: 'Code is printed and does not run. This page loads the script, yet has no widget outside code.',
    },
    leftOut: {
      what: 'A Markdown engine left out HTML here.',
      why: 'This page loads the script, yet has no widget. In a safe mode only a plain link gets through, written in Markdown.',
    },
    indented: {
      what: '<{tag}> has four spaces or more before it, after an empty line.',
      why: 'Markdown takes that for code and prints the tag as text.',
    },
    severalLines: {
      what: '<{tag}> runs over more than one line.',
      why: 'Many Markdown hosts then print the tag as text. Keep it on one line.',
    },
    selfClosing: {
      what: '<{tag} /> does not close itself.',
      why: 'In HTML the slash means nothing: the tag stays open and takes in the text after it.',
    },
    unclosed: {
      what: '<{tag}> is never closed.',
      why: 'It takes in the text after it. A closing tag is missing, or is spelled in another way.',
    },
    swallows: {
      what: '<{tag}> takes in text after its closing tag.',
      why: 'Something in it is still open there, so the closing tag does not count.',
    },
    ejected: {
      what: '<{tag}> is cut short by {cause}.',
      why: 'What follows lands after the widget, and shows as well as it. Keep to one line of plain text.',
    },
    blockInside: {
      what: '<{tag}> holds a block: {cause}.',
      why: 'Many Markdown hosts move blocks out of the tag, so the text shows as well as the widget.',
    },
    blockTwice: {
      what: '<{tag}> holds more than plain text: {cause}.',
      why: 'Only plain text is hidden once the widget is there. This would show as well as it.',
    },
    longTwice: {
      what: 'The text in <{tag}> is longer than {most} characters.',
      why: 'It may not be meant as a stand-in, so it shows as well as the widget. Shorten it, or mark it.',
    },
    alone: {
      what: '<{tag}> stands at the end of other text, or alone in a paragraph.',
      why: 'There nobody can tell that it was closed, so its text shows as well as the widget. Put it in a div.',
    },
    unknownTag: {
      what: '<{written}> is no widget. Did you mean <{tag}>?',
      why: 'Browsers do not know this tag, so only the text in it shows.',
    },
    unknownAttribute: {
      what: '{name} is no attribute of <{tag}>.',
      why: 'The widget does not read it.',
    },
    goneSources: {
      what: '{name} is no attribute of <{tag}> any more.',
      why: 'The sources are a row like others now. To have it open at first, write expand="sources".',
    },
    goneView: {
      what: '{name} is no attribute of <{tag}> any more.',
      why: 'The chart and the table are there in any case. For the answer alone, write compact.',
    },
    goneFinder: {
      what: '{name} is no attribute of <{tag}> any more.',
      why: 'Readers can always add their age, unless an attribute says for whom it is.',
    },
    badValue: {
      what: '{name}="{value}" is not understood by <{tag}>.',
      why: 'The widget takes its default. Allowed: {allowed}.',
    },
    impossible: {
      what: 'life-stage does not go with the age or sex in <{tag}>.',
      why: 'Nobody knows which one was meant, so the widget leaves out all three.',
    },
    pageDefault: {
      what: 'The page default {value} is not understood.',
      why: 'The widgets leave it out. Allowed: {allowed}.',
    },
    noModule: {
      what: 'This script tag has no type="module".',
      why: 'Without it the page waits for the script, and a file that ends in .mjs does not run at all.',
    },
    unpinned: {
      what: 'This address names no exact version.',
      why: 'What it loads can change on any day, with no word to you. Name the version you have tried.',
    },
    notOffered: {
      what: '{written} asks for a widget that is not there.',
      why: 'No widget has this name, so only the text shows.',
    },
    tagOnly: {
      what: '<{tag}> can only be written as a tag.',
      why: 'It speaks for you, sends or loads something. Anybody could write this form in a comment.',
    },
    attributeOnly: {
      what: '{name} can only be set on a tag.',
      why: 'It takes text or an address. Anybody could write this form in a comment.',
    },
    noTitle: {
      what: 'This frame has no title.',
      why: 'A screen reader then reads out its address, or only “frame”. Say what is in it.',
    },
    noTranscript: {
      what: '<{tag}> has no transcript.',
      why: 'Who cannot see or hear the video gets nothing from it. Say in words what it shows and says.',
    },
    noShadow: {
      what: '<{holder} data-nw> cannot hold a widget.',
      why: 'Browsers do not allow it in this element, so only its text shows. Put a div in it.',
    },
    otherAmount: {
      what: 'The text says {said}. The widget says {shown}.',
      why: 'Readers see one figure before the script and another after it.',
    },
    otherNumber: {
      what: 'The text says to call {said}. The number in {country} is {shown}.',
      why: 'A wrong number costs time in an emergency.',
    },
  },
  /** To be written in its place. */
  transcript: 'What the video shows and says, in words.',
  or: ' or ',
  emptyLine: 'an empty line',
  why: 'why: ',
  fix: 'fix: ',
  binary: 'was left out: it is not text, or not in UTF-8.',
  utf16: 'was left out: it is in UTF-16. Save it as UTF-8.',
  badName: 'was left out: its name is not UTF-8.',
  otherTemplate: 'was left out: its template is not in HTML.',
  outputFailed: 'The output could not be written.',
  huge: 'was left out: it is larger than {most} MB.',
  slow: 'was left out: reading it took longer than {seconds} seconds.',
  failed: 'was left out: it could not be understood.',
  unreadable: 'cannot be read.',
  missing: 'does not exist.',
  noFile: 'is neither a file nor a folder.',
  empty: 'holds no page that it could read.',
  unknownOption: 'is no option. See npx nutrient-widgets doctor --help.',
  unknownCommand: 'is no command. See npx nutrient-widgets --help.',
  noInput: 'Name a file or a folder. See npx nutrient-widgets doctor --help.',
  standardInput: 'standard input',
  summary: {
    clean: 'Nothing found in {files}.',
    found: '{findings} in {files}.',
    skipped: 'Left out: {skipped}.',
    finding: { one: '1 finding', other: '{n} findings' },
    file: { one: '1 file', other: '{n} files' },
  },
  commands: `  npx nutrient-widgets doctor page.html posts/
               looks for slips in pages that use nutrient-widgets
  npx nutrient-widgets audit
               lists the figures that are due for a new check

  --help       show this text, or that of a command
  --version    show the version
`,
  help: `Looks for slips in pages that use nutrient-widgets.

  npx nutrient-widgets doctor page.html posts/
  cat page.md | npx nutrient-widgets doctor

It reads HTML and Markdown (.html .htm .md .markdown .mdx), and components
(.jsx .tsx .vue .svelte .astro). In a folder it leaves out node_modules, .git
and dist. For each finding it says where it is, why it matters, and what to
paste. It runs nothing, changes nothing, and does not use the network.

  -            read what is piped in
  --html --markdown --mdx --jsx --vue --svelte --astro
               what is piped in
  --help       show this text
  --version    show the version

Ends with 0 if nothing was found, with 1 if something was, and with 2 if there
was something that it could not look at, or if nobody took what it said.
`,
};
