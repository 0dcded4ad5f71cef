import {exitCodes, usageError} from '../errors.ts';
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
		'--repair merges what was left in two versions, entry by entry: months in which a merge left conflict markers, ' +
			'and copies that Syncthing, Dropbox, OneDrive, Nextcloud or iCloud laid beside the journal. The copies are ' +
			'kept ' +
			'in .state/quarantine, and undo takes back what came from them. With --dry-run it only tells.',
	],
	flags: {
		repair: {type: 'switch', about: 'merge conflict copies and months with markers'},
		'dry-run': {type: 'switch', about: 'with --repair: only tell what would be done'},
	},
	examples: ['goodturn check', 'goodturn check --repair --dry-run', 'goodturn check --repair'],
	run: async call => {
		const isRepair = call.flags.on.has('repair');
		if (call.flags.on.has('dry-run') && !isRepair) throw usageError('--dry-run goes with --repair. Nothing was done.');
		const repaired = isRepair ? await (await import('./sync/repair.ts')).repair(call) : undefined;
		const journal = await call.store.load('all');
		const problems = [...allProblems(journal), ...twinProblems(journal)];
		return {
			isLong: true,
			json: repaired ? {repaired: repaired.json, problems} : problems,
			lines: [
				...(repaired?.lines ?? []).map(text => line(call.style, [text])),
				...problems.map(({file, line: at, problem}) => line(call.style, [`${file}:${at}: `, 'heading'], [problem])),
			],
			exitCode: problems.length > 0 ? exitCodes.file : 0,
		};
	},
};
