import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {expect, test} from 'vitest';
import {exampleJournal} from '../support/home.ts';
import {readTranscript, runTranscript, writeTranscript} from './transcript.ts';

const folder = fileURLToPath(new URL('../transcripts/', import.meta.url));

// A transcript whose name begins with example- speaks by the journal in data/, the others begin with none.
// Those that start a process for each command are run side by side, and wait for each other.
const tests = process.env.GOODTURN_TEST_NODE ? test.concurrent : test;
tests.each(readdirSync(folder).filter(file => file.endsWith('.txt')))(
	'%s prints what it says',
	{timeout: 240_000},
	async file => {
		const text = readFileSync(folder + file, 'utf8');
		const steps = readTranscript(text);
		const ran = await runTranscript(steps, file.startsWith('example-') ? exampleJournal : undefined);
		if (process.env.UPDATE_TRANSCRIPTS) writeFileSync(folder + file, writeTranscript(text, ran));
		else expect(ran).toEqual(steps);
	},
);
