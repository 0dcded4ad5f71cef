import type {Language} from '../../language/language.ts';
import type {SeenClause} from '../reader.ts';
import {young} from './hollow.ts';

const rides =
	/^(?:bus|train|tram|ferry|taxi|cab|car|bike|metro|tube|coach|plane|flight|uber|boat|road|stairs|lift|shortcut|walk|trip|detour|news|message|complaint|request|matter|question|problem|idea|kids?|time|it|me|us|him|them|her)$/;

/** `took a pot of soup up to Mr Docherty`, `carried two trays over to Grace`: a thing that was brought to somebody. */
export const isCarriedTo = ({parsed: {verb, rest}, objects, tense}: SeenClause): boolean => {
	if (!/^(?:take|carry|walk|run|bring|drop|cart|haul|lug|cycle|pop|nip)$/.test(verb?.lemma ?? '')) return false;
	if (tense !== 'past' || !objects.to || objects.direct || objects.owner || objects.me) return false;
	const [first] = rest;
	const noun = /^(?:a|an|the|some|two|three|four|five|half|my|our|\d+)$/.test(first?.low ?? '') ? rest[1] : first;
	const isThing = first?.kind === 'word' && noun?.kind === 'word' && !rides.test(noun.low) && !young.has(noun.low);
	const to = rest.findIndex(({kind}) => kind === 'person');
	return (
		isThing &&
		rest[to - 1]?.low !== 'of' &&
		rest[to]?.isPossessive !== true &&
		!/^(?:to|over|up|down|out|back|off|in|on|into|for)$/.test(first.low)
	);
};

const wanted =
	/^(?:number|numbers|recipe|link|links|notes?|homework|hw|slides|address|forms?|photos?|pics|pictures|contacts?|details|list|files?|documents?|docs?|directions|schedule|template|draft|answers|script|agenda|plan|plans|pdf|spreadsheet|table|rota|handout|handouts|worksheet|reading|essay|paper|report|invoice|receipt|map|code|password|login|instructions|manual|guide|music|chords|score-sheet|score-sheets|drawings|measurements|quote|vacancy|ad|listing|tickets?|lyrics|pattern|reference|summary|minutes)$/;

/** `texted Alan the homework he missed`, `emailed Priya my notes`: something that one can use. */
export const isTextedTo = ({parsed: {verb, rest}, objects, tense}: SeenClause, language: Language): boolean => {
	if (!/^(?:text|email|mail|message|dm|whatsapp|forward|ping|slack|wire|fax)$/.test(verb?.lemma ?? '')) return false;
	if (tense !== 'past' || !objects.direct || objects.me) return false;
	const [who, article, ...more] = rest;
	const isThing =
		who?.kind === 'person' &&
		!who.isPossessive &&
		(language.articles.has(article?.low ?? '') ||
			language.their.has(article?.low ?? '') ||
			language.my.has(article?.low ?? '') ||
			article?.low === 'the' ||
			article?.isPossessive === true);
	return isThing && more.slice(0, 4).some(({low}) => wanted.test(low));
};
