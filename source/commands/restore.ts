import {usageError} from '../errors.ts';
import {counted} from '../journal/counted.ts';
import type {Instant} from '../journal/day.ts';
import {isInstant} from '../journal/day.ts';
import type {Command} from './command.ts';
import {privateFlag} from './flags.ts';
import {instantInWords} from './printing/instants.ts';
import {table} from './printing/print.ts';
import {report} from './printing/report.ts';

export const restoreCommand: Command = {
	usage: '[FILE]',
	completes: {FILE: 'backups'},
	summary: 'list the backups; with a name, put one back',
	about: [
		'Before a file of the journal is changed, a copy of it is kept: the last 20, and one a day for 30 days. ' +
			'Putting one back is a change like any other: undo takes it back.',
	],
	flags: {...privateFlag},
	examples: ['goodturn restore', 'goodturn restore 2026-11.json.20261122T160211.480Z'],
	run: async call => {
		const [name, ...more] = call.words;
		if (more.length > 0) throw usageError('One backup at a time. Nothing was put back.');
		if (name !== undefined)
			return report(call, await call.store.restore(name), {before: [`Put back ${name}.`], inParts: true});
		const backups = await call.store.backups();
		return {
			isLong: true,
			json: backups,
			lines:
				backups.length === 0
					? ['There are no backups yet: they are made when a file is changed.']
					: table(
							call.style,
							backups.map(backup => [
								[
									isInstant(backup.at) ? instantInWords(backup.at as Instant, call.context.now.day) : backup.at,
									'faint',
								],
								[counted(backup.bytes, 'byte'), 'faint'],
								[backup.name],
							]),
						),
			...(backups.length > 0 && {remarks: ['Put one back with: goodturn restore NAME']}),
		};
	},
};
