import type {Rhythm} from '../../journal/people/rhythm.ts';
import {line} from '../printing/print.ts';
import type {Style} from '../style.ts';

const blocks = [' ', '▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];

/**
 * How often one met in each month of the last two years, as a small bar a month with the year before its January; no
 * line where there was none.
 */
export const bar = ({months}: Rhythm, {isPlain, ...style}: Style): readonly string[] => {
	if (!months.some(({met}) => met > 0)) return [];
	const cells = months.map(({month, met}, at) => {
		const year = at === 0 || month.endsWith('-01') ? `${at === 0 ? '' : ' '}${month.slice(0, 4)} ` : '';
		return (
			year + (isPlain ? (met === 0 ? '.' : String(Math.min(9, met))) : (blocks[Math.min(blocks.length - 1, met)] ?? ''))
		);
	});
	return [line({isPlain, ...style}, [cells.join('')])];
};
