import type {ComposedText} from '../../request.ts';
import {fieldOf} from '../../typing/field.ts';

/** What is left: a text, and what it was opened with. */
type Left = ComposedText & {readonly opened: string};

/** Whether its text is no line of an entry, and is read in a way of its own. */
export const isOwn = ({purpose: {kind}}: Left): boolean => kind === 'known' || kind === 'tag';

/** What is typed is cleared: of something that is there, it is as it is saved; where nothing was typed, it is left. */
export const cleared = <Composer extends Left>(composer: Composer): readonly [composer: Composer, asked?: 'leave'] => {
	const {purpose, field, opened} = composer;
	if (purpose.kind === 'add') return field.text === '' ? [composer, 'leave'] : [{...composer, field: fieldOf('')}];
	return field.text === opened ? [composer, 'leave'] : [{...composer, field: fieldOf(opened)}];
};

/** Whether leaving it keeps what was typed. */
export const keepsDraft = ({field, opened}: Pick<Left, 'field' | 'opened'>): boolean =>
	field.text.trim() !== '' && field.text !== opened;

/** What changes something that is there: unchanged, it says nothing. */
const isOfSomething: ReadonlySet<string> = new Set(['edit', 'known', 'tag']);

/** Whether what is changed here is as it was. */
export const isUntouched = ({purpose, field, opened}: Left): boolean =>
	(isOfSomething.has(purpose.kind) || (purpose.kind === 'add' && opened !== '')) &&
	field.text.trimEnd() === opened.trimEnd();
