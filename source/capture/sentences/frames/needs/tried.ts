import type {Mention} from '../../../names/read-name.ts';
import type {SeenClause} from '../reader.ts';

/** Where one asks, and nobody alone. */
export const groupsAsked =
	/^(?:group|chat|forum|facebook|fb|whatsapp|nextdoor|slack|list|noticeboard|office|pub|shop|parish|village|wi)$/;

/** `reference letter: try Prof Lindgren`, `try Maria about the spare room`: an order to oneself. */
export const triedFor = ({parsed: {verb, rest, subject, clause, mood}}: SeenClause): readonly Mention[] | undefined => {
	const [who, next] = rest;
	const isOrder = verb?.lemma === 'try' && verb.form === 'base' && subject.kind === 'none' && !mood.isNegated;
	const isFor = clause.link === ':' ? next === undefined || next.kind !== 'word' : false;
	const isAbout = /^(?:about|re|for|again)$/.test(next?.low ?? '');
	return isOrder && who?.kind === 'person' && !who.isPossessive && (isFor || isAbout) ? who.people : undefined;
};
