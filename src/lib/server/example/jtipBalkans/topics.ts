/** What the partners wrote. Invented, like the figures. */
import type { Shortfall, Topic } from '../exampleProject.ts';
import { sayings } from '../sayings.ts';
import { awarenessTopics } from './topicsAwareness.ts';
import { capacityTopics } from './topicsCapacity.ts';
import { serviceTopics } from './topicsServices.ts';

export const topics: Topic[] = [...serviceTopics, ...capacityTopics, ...awarenessTopics];

export const shortfalls: Shortfall[] = [
	{
		indicator: '1.6',
		from: 'FY2022-Q2',
		to: 'FY2022-Q3',
		because: sayings(`
			- Joint cases are far behind plan. Borders were closed for a year and a half, and fewer
			  victims are identified at them since; we have asked border police and labour inspectors to
			  refer earlier.
			- The number of joint cases stays behind because people are exploited nearer to home and
			  recruited online. The focal points now follow online recruitment together, which has begun
			  to bring cases.
			- The procedure works, but few cases reach it: the person has to agree, and many do not wish
			  their family or country to be asked. We do not expect to reach the target and shall propose
			  a lower one.
			- After the pandemic many focal points changed, and institutions abroad answer slowly. A
			  common register and a monthly call are in place since spring.
		`)
	}
];

export const beginning = {
	until: 'FY2018-Q2',
	challenge: sayings(`
		- Seven organisations in four countries count in different ways. A glossary with examples was
		  agreed, and doubtful cases are discussed every month.
		- Sub-agreements were signed later than planned, and part of the staff began in January only.
		  The work plan was adapted.
		- It took time to explain to institutions what is new in this project. We brought them together
		  with those they know from earlier work.
		- Data on people must be safe before the first file is opened. Codes, locked cabinets and
		  passwords were in place after some weeks.
		- Experienced staff are rare outside the capital. We train new colleagues on the job.
	`),
	next: sayings(`
		- The baseline will be completed and sent to all partners. Targets for each country are
		  discussed after that.
		- Agreements with schools and centres for social work will be signed. The mobile team plans its
		  routes with them.
		- Staff of all partners meet for a training on the common tools. Afterwards each organisation
		  trains its own people.
		- The focal points will be named and introduced to each other. A first call takes place next
		  month.
		- Materials will be translated into the languages of the region. They are tested with young
		  people before printing.
	`)
};
