import type {ComposedText} from '../../request.ts';
import {fieldOf} from '../../typing/field.ts';
import type {Swap} from './swap.ts';

/** What is left: a text, and what it was opened with. */
type Left = ComposedText & {readonly opened: string};

/** Whether its text is no line of an entry, and is read in a way of its own. */
export const isOwn = ({purpose: {kind}}: Left): boolean => kind === 'known' || kind === 'tag';

/**
 * What is typed is cleared, and ctrl-_ brings it back: of something that is there, it is as it is saved; where nothing
 * was typed, it is left.
 */
export const cleared = <Composer extends Left & {readonly swap?: Swap}>(
	composer: Composer,
): readonly [composer: Composer, asked?: 'leave'] => {
	const saved = composer.purpose.kind === 'add' ? '' : composer.opened;
	if (composer.field.text === saved) return [composer, 'leave'];
	const swap: Swap = {kind: 'cleared', typed: composer.swap?.typed ?? composer.field, at: 0};
	return [{...composer, field: fieldOf(saved), ...(composer.field.text.trim() !== '' && {swap})}];
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
