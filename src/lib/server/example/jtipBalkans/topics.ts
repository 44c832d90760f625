/** What the partners wrote. One line is what a partner says at once; invented, like the figures. */
import type { Shortfall, Topic } from '../exampleProject.ts';
import { lines } from '../lines.ts';
import { awarenessTopics } from './topicsAwareness.ts';
import { capacityTopics } from './topicsCapacity.ts';
import { serviceTopics } from './topicsServices.ts';

export const topics: Topic[] = [...serviceTopics, ...capacityTopics, ...awarenessTopics];

export const shortfalls: Shortfall[] = [
	{
		indicator: '1.6',
		from: 'FY2022-Q2',
		to: 'FY2022-Q3',
		because: lines(`
			Joint cases are far behind plan. Borders were closed for a year and a half, and fewer victims are identified at them since; we have asked border police and labour inspectors to refer earlier.
			The number of joint cases stays behind because people are exploited nearer to home and recruited online. The focal points now follow online recruitment together, which has begun to bring cases.
			The procedure works, but few cases reach it: the person has to agree, and many do not wish their family or country to be asked. We do not expect to reach the target and shall propose a lower one.
			After the pandemic many focal points changed, and institutions abroad answer slowly. A common register and a monthly call are in place since spring.
		`)
	}
];
