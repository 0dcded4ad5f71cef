import {exitCodes} from '../errors.ts';
import {allProblems} from '../journal/journal.ts';
import {twinProblems} from '../journal/twins.ts';
import type {Command} from './command.ts';
import {line} from './printing/print.ts';

export const checkCommand: Command = {
	usage: '',
	summary: 'read everything and report every problem',
	about: [
		'Prints file:line: problem for each, and ends with 3. Silent, and 0, when all is well.',
		'A file that is not fully understood is never written to: fix it in an editor, or put back a backup with ' +
			'goodturn restore.',
	],
	flags: {},
	examples: ['goodturn check'],
	run: async call => {
		const journal = await call.store.load('all');
		const problems = [...allProblems(journal), ...twinProblems(journal)];
		return {
			isLong: true,
			json: problems,
			lines: problems.map(({file, line: at, problem}) => line(call.style, [`${file}:${at}: `, 'heading'], [problem])),
			exitCode: problems.length > 0 ? exitCodes.file : 0,
		};
	},
};
