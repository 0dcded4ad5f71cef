import {clauseBefore} from '../../clauses/parsed.ts';
import {lastMeeting} from '../finding.ts';
import type {ClauseReader, SeenClause} from '../reader.ts';

/** Who was met, with whom the sentence goes on: `ran into Greg, asked if I know …`. */
export const lastMet = ({findings}: ClauseReader): SeenClause['actors'] => {
	const met = lastMeeting(findings);
	return met?.people.length === 1 ? met.people : [];
};

/** `Maria at the rink, wondering who could help`: who is named at the head of it, before a clause without a subject. */
export const headedBy = ({all}: ClauseReader, parsed: SeenClause['parsed']): SeenClause['actors'] | undefined => {
	const before = clauseBefore(all, parsed);
	const [first] = before?.clause.units ?? [];
	const isHead = before !== undefined && !before.verb && before.clause.sentence === parsed.clause.sentence;
	return isHead &&
		parsed.verb?.form === 'ing' &&
		first?.kind === 'person' &&
		!first.isPossessive &&
		first.people?.length === 1
		? first.people
		: undefined;
};

/** `maria: flat hunting again`: who alone is named before it. */
export const namedBefore = ({all}: ClauseReader, parsed: SeenClause['parsed']): SeenClause['actors'] | undefined => {
	const before = clauseBefore(all, parsed);
	const [first, ...more] = before?.clause.units ?? [];
	return more.length === 0 &&
		first?.kind === 'person' &&
		first.isPossessive !== true &&
		/^(?:none|it)$/.test(parsed.subject.kind)
		? first.people
		: undefined;
};

/** Whose need it is that follows a name and a colon, or what they wrote or rang for. */
export const askingAfter = (
	reader: ClauseReader,
	{parsed}: SeenClause,
	asker: SeenClause['actors'],
): SeenClause['actors'] | undefined => {
	if (parsed.subject.kind !== 'none' || parsed.verb?.form !== 'ing' || reader.language.code !== 'en') return undefined;
	const head = parsed.clause.link === ':' ? namedBefore(reader, parsed) : undefined;
	const isAsking = parsed.verb.lemma === 'ask' && asker.length > 0;
	return head ?? (isAsking ? asker : undefined);
};
