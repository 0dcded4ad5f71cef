import {clauseBefore} from '../../clauses/parsed.ts';
import type {Unit} from '../../units/units.ts';
import type {Finding} from '../finding.ts';
import type {ClauseReader, SeenClause} from '../reader.ts';
import {fact, firmBehind, phraseFrom} from './fact.ts';

const kinds =
	/^(?:eng|dev|ops|infra|backend|frontend|ux|ui|ml|ai|qa|pm|hr|pr|it|seo|devrel|data|product|growth|design|sales|legal|finance|marketing|comms|research|policy|security|platform|partnerships|procurement|logistics|support|content|brand|strategy|biz|bizdev)$/;

/** `data eng @ allegro`, `comms at Unicef`: what is done in a firm, and where. */
export const isPlacedAt = (units: readonly Unit[], text: string): boolean => {
	const at = units.findIndex(({low}) => /^(?:at|for|with)$/.test(low));
	const isAtFirm = at > 0 && units[at + 1]?.token.isCapital === true && units[at + 1]?.kind !== 'time';
	const what = at < 0 ? units : units.slice(0, at);
	return what.length < 4 && what.some(({low}) => kinds.test(low)) && (isAtFirm || firmBehind(units, text) !== '');
};

const postNoun = /^(?:job|gig|role|post|position)$/;

/** `Grace: new gig, data lead at Peapod`, `Lea: new job at Wayfair`, `Priya's new role: designer at Figma`; offered. */
export const newPost = (reader: ClauseReader, seen: SeenClause): readonly Finding[] | undefined => {
	const {parsed} = seen;
	const {all, language} = reader;
	const {units, link, sentence} = parsed.clause;
	if (!/^[,:]$/.test(link) || parsed.mood.hasBe || units.some(({kind}) => kind === 'time')) return undefined;
	const before = clauseBefore(all, parsed);
	const head = before?.clause.units ?? [];
	if (before?.clause.sentence !== sentence) return undefined;
	const isHeaded = (from: readonly Unit[]): boolean =>
		/^(?:new|next|day)$/.test(from[0]?.low ?? '') && postNoun.test(from[1]?.low ?? '');
	// Lea: new job at Wayfair.
	const [alone] = head;
	if (isHeaded(units) && head.length === 1 && alone?.people && !alone.isPossessive) {
		const isAt = /^(?:at|as|with)$/.test(units[2]?.low ?? '');
		return isAt ? fact(seen, alone.people, 'work', phraseFrom(units, 3, reader), false) : undefined;
	}
	const owner = head[0]?.isPossessive && head.length === 4 && isHeaded(head.slice(2)) ? head[0] : undefined;
	const two = isHeaded(head) && head.length === 2 ? clauseBefore(all, before)?.clause.units : undefined;
	const named = two?.length === 1 && two[0]?.kind === 'person' ? two[0] : undefined;
	const people = owner?.people ?? named?.people;
	const [first] = units;
	const isPost =
		units.length < 8 &&
		first?.kind === 'word' &&
		!language.i.has(first.low) &&
		!language.they.has(first.low) &&
		(units.length > 1 || language.jobs.has(first.low)) &&
		(parsed.verb === undefined || isHeadOf(units) || units.slice(0, 4).some(({low}) => language.jobs.has(low)));
	return people && isPost ? fact(seen, people, 'work', phraseFrom(units, 0, reader), false) : undefined;
};

/** `head of ortho`, `director of music`, `VP of sales`. */
export const isHeadOf = (units: readonly Unit[]): boolean =>
	units.some(
		({low}, at) =>
			at < 3 &&
			/^(?:head|chief|director|dir|vp|leader|deputy|secretary|chairman)$/.test(low) &&
			units[at + 1]?.low === 'of',
	);
