import {mergeCopy, mergedCopy} from '../../changes/merge-copy.ts';
import {counted} from '../../journal/counted.ts';
import {joinVersions} from '../../journal/merge/versions.ts';
import {printable} from '../../printable.ts';
import {copiesIn, type FoundCopy, layAside, versionsInCopies} from '../../store/sync/copies.ts';
import {mend} from '../../store/sync/mending.ts';
import {changeVersions, readVersions} from '../../store/sync/versions-file.ts';
import type {Call} from '../command.ts';

/** What was repaired, a line each, ready to be printed. */
export type Repaired = {readonly lines: readonly string[]; readonly json: readonly unknown[]};

/**
 * Merges what was left in two versions: months with conflict markers, and copies that a sync tool laid beside the
 * journal, which are laid aside afterwards. With `--dry-run` it only tells. What cannot be read is left for a person.
 */
export const repair = async (call: Call): Promise<Repaired> => {
	const {folder} = call.store;
	const isDry = call.flags.on.has('dry-run');
	const lines: string[] = [];
	const json: unknown[] = [];
	for (const file of marked(await call.store.load('all'))) {
		const mended = isDry ? {file, both: 0} : await mend(folder, file, () => call.context.now.instant);
		if (!mended) continue;
		lines.push(
			`${file}: the two versions between conflict markers ${isDry ? 'would be' : 'are'} merged${bothIn(mended.both)}.`,
		);
		json.push({file, merged: 'conflict markers', both: mended.both});
	}
	await call.store.load('all');
	const {names, versions} = versionsInCopies(folder);
	if (names.length > 0 && !isDry) {
		await changeVersions(folder, now => joinVersions(now, versions));
		for (const name of names) layAside(folder, name);
	}
	for (const copy of copiesIn(folder)) {
		const done = await repairCopy(call, copy, isDry);
		lines.push(done.line);
		json.push(done.json);
	}
	return {lines, json};
};

/** The files of a journal in which a merge left markers. */
const marked = ({months, people}: Awaited<ReturnType<Call['store']['load']>>): readonly string[] =>
	[...months, people].flatMap(({unreadable}) =>
		unreadable?.problem.includes('conflict markers') ? [unreadable.file] : [],
	);

const bothIn = (both: number): string =>
	both > 0 ? `; ${counted(both, 'field')} differed, and both writings are kept: goodturn conflicts` : '';

const repairCopy = async (call: Call, found: FoundCopy, isDry: boolean) => {
	const name = printable(found.name);
	if ('problem' in found)
		return {
			line: `${name}: cannot be read, and is left where it is: ${found.problem}`,
			json: {file: found.name, problem: found.problem},
		};
	const {folder} = call.store;
	const laid = {...found, versions: readVersions(folder)};
	const journal = await call.store.load('all');
	const after = mergedCopy(journal, laid);
	const plan = await call.store.plan(mergeCopy(laid), call.context);
	const changes = plan.entries.length + plan.people.length;
	if (!isDry) {
		if (changes > 0) await call.store.commit(mergeCopy(laid), call.context);
		if (after.both.length > 0) await changeVersions(folder, () => after.versions);
		layAside(folder, found.name);
	}
	const what =
		plan.entries.length > 0
			? counted(plan.entries.length, 'entry', 'entries')
			: counted(plan.people.length, 'person', 'people');
	const says =
		changes === 0 ? 'holds nothing that the journal lacks' : `${what} ${isDry ? 'would come' : 'came'} from it`;
	const aside = isDry ? '' : '; it is kept in .state/quarantine';
	return {
		line: `${name}: a copy of ${found.file} by ${found.tool}: ${says}${bothIn(after.both.length)}${aside}.`,
		json: {file: found.name, of: found.file, tool: found.tool, changes, both: after.both.length},
	};
};
