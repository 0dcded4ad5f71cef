/** Where a line is: outside of all conflicts, or in one of their parts. */
type Part = 'all' | 'ours' | 'base' | 'theirs';

/**
 * The versions of a text in which a merge left conflict markers: what would be there with all of ours, and with all of
 * theirs; the base where the markers have it. Undefined where they are not whole.
 */
export const conflictTexts = (
	text: string,
): {readonly base: string | undefined; readonly ours: string; readonly theirs: string} | undefined => {
	const [base, ours, theirs]: [string[], string[], string[]] = [[], [], []];
	let part = 'all' as Part;
	let [parts, bases] = [0, 0];
	for (const line of text.split('\n')) {
		const mark = /^(<{7}|\|{7}|={7}|>{7})(?: |\r?$)/.exec(line)?.[1]?.[0];
		const next: Part | undefined =
			mark === '<' && part === 'all'
				? 'ours'
				: mark === '|' && part === 'ours'
					? 'base'
					: mark === '=' && (part === 'ours' || part === 'base')
						? 'theirs'
						: mark === '>' && part === 'theirs'
							? 'all'
							: undefined;
		if (mark !== undefined && next === undefined) return undefined;
		if (next !== undefined) {
			parts += next === 'ours' ? 1 : 0;
			bases += next === 'base' ? 1 : 0;
			part = next;
			continue;
		}
		if (part === 'all' || part === 'base') base.push(line);
		if (part === 'all' || part === 'ours') ours.push(line);
		if (part === 'all' || part === 'theirs') theirs.push(line);
	}
	if (part !== 'all' || parts === 0) return undefined;
	return {base: bases === parts ? base.join('\n') : undefined, ours: ours.join('\n'), theirs: theirs.join('\n')};
};
