#!/usr/bin/env node
/// <reference types="node" />
import { doctor as words } from '../locales/en/doctor.js';
import { doctor } from './doctor.js';

// Whoever reads this may close it early, as `head` does.
process.stdout.on('error', () => process.exit());

const [command, ...args] = process.argv.slice(2);

if (command === 'doctor') process.exitCode = await doctor(args, process);
else if (command === '--help' || command === '-h') process.stdout.write(words.help);
else {
  process.stderr.write(command === undefined ? words.help : `${command} ${words.unknownCommand}\n`);
  process.exitCode = 2;
}
