import {usageError} from '../../errors.ts';
import type {Command} from '../command.ts';

export const mergeFileCommand: Command = {
	usage: 'BASE OURS THEIRS',
	completes: {BASE: 'file', OURS: 'file', THEIRS: 'file'},
	summary: 'merge one file of a journal, for Git',
	about: [
		'What git merge runs where goodturn sync --init set it up: goodturn merge-file %O %A %B. The merged file takes ' +
			'the place of OURS; one that cannot be merged stays as it was, and it ends with 1. BASE may be empty.',
		'goodturn sync needs it not, and sees more: it merges the whole journal, in which an entry may have moved to ' +
			'another month.',
	],
	flags: {},
	examples: ['goodturn merge-file base.json ours.json theirs.json'],
	run: async call => {
		const [base, ours, theirs, ...more] = call.words;
		if (base === undefined || ours === undefined || theirs === undefined || more.length > 0)
			throw usageError('Write goodturn merge-file BASE OURS THEIRS. Nothing was done.');
		const {mergeFiles} = await import('../../store/sync/merge-files.ts');
		const both = mergeFiles(base, ours, theirs);
		return {isEcho: true, json: {both}, lines: []};
	},
};
