import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {expect, test} from 'vitest';
import {exampleJournal} from '../support/home.ts';
import {readTranscript, runTranscript, writeTranscript} from './transcript.ts';

const folder = fileURLToPath(new URL('../transcripts/', import.meta.url));

// A transcript whose name begins with example- speaks by the journal in data/, the others begin with none.
test.each(readdirSync(folder).filter(file => file.endsWith('.txt')))('%s prints what it says', async file => {
	const text = readFileSync(folder + file, 'utf8');
	const steps = readTranscript(text);
	const ran = await runTranscript(steps, file.startsWith('example-') ? exampleJournal : undefined);
	if (process.env.UPDATE_TRANSCRIPTS) writeFileSync(folder + file, writeTranscript(text, ran));
	else expect(ran).toEqual(steps);
});
