/**
 * A copy beside a file of the journal: whose doing, by its name, and of which file. The name itself may hold that of a
 * person.
 */
export type Copy = {readonly tool: string; readonly of: string};

const tools: readonly (readonly [RegExp, string])[] = [
	[/^\.sync-conflict-/, 'Syncthing'],
	[/^_conflict-|^ ?\(conflicted copy \d{4}-\d\d-\d\d \d{6}\)/, 'Nextcloud'],
	[/conflicted copy/i, 'Dropbox'],
	// In the languages in which Dropbox and others say it.
	[/conflict|conflit|konflikt|конфлик|競合|冲突|衝突|충돌/i, 'a sync tool'],
	[/^ \(\d+\)\./, 'Google Drive or a download'],
	[/^ \d+\./, 'iCloud'],
	[/\.(?:orig|rej|BACKUP|BASE|LOCAL|REMOTE)\b/, 'a merge'],
	[/^-[\w-]+\.json$/, 'OneDrive'],
];

/** What a file that is none of the journal's is a copy of; undefined where its name does not say so. */
export const copyIn = (name: string): Copy | undefined => {
	const [, of, rest = ''] = /^(\d{4}-(?:0[1-9]|1[0-2])|people)(.*)$/s.exec(name) ?? [];
	const tool =
		of === undefined
			? undefined
			: tools.find(([pattern]) => pattern.test(rest.replace(/^\.json(?=.)/, '')) || pattern.test(rest))?.[1];
	return of === undefined || tool === undefined ? undefined : {tool, of: `${of}.json`};
};
