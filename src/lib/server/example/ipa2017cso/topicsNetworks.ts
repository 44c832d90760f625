/** Outcomes 2 to 5: local mechanisms, public awareness, AAGW and its mentors, the grant scheme. */
import type { Topic } from '../exampleProject.ts';
import { sayings } from '../sayings.ts';

const referral: Topic = {
	result: 'Oc 2',
	indicator: '2.1',
	figure: sayings(`
		- The referral mechanisms of the four regions now use {value service|services} run by CSOs.
		- At the end of the quarter {value CSO service was|CSO services were} in use by the local
		  referral mechanisms.
	`),
	quiet: sayings(`
		- The mechanisms do not use any service run by a CSO yet. We presented the services at their
		  meetings.
	`),
	detail: sayings(`
		- The coordinators received a one-page list of services with telephone numbers and opening
		  hours, and they use it.
		- We took part in the meetings as equal members and no longer as guests.
		- The police asked for a number they can call at night; one of the shelters took this over.
		- A joint form for referrals was tried out and saves a second interview.
	`),
	challenge: sayings(`
		- After the local elections three coordinators were replaced, and trust has to be built again.
		  We offered each new coordinator a day of introduction.
		- Meetings are called at short notice and sometimes cancelled on the day. We asked the
		  municipalities for a fixed day in the month.
		- Municipal budgets for services are decided late in the year, so that agreements end in
		  December and start again in March. We help CSOs to bridge the gap.
	`),
	next: sayings(`
		- We will propose that each municipality signs an agreement with the CSOs for a full year. A
		  draft was sent to all four.
		- Case conferences will be held in Kukës and Saranda with the new referral form. What works will
		  be offered to the other regions.
		- The list of services will be renewed and printed in a pocket format. The police and health
		  centres will receive copies.
	`),
	lockdown: {
		detail: sayings(`
			- Meetings took place by video, and for the first time all regions had them in the same month.
			- The mechanisms dealt mostly with emergency shelter and food, and the CSOs did a large part
			  of the work.
		`),
		challenge: sayings(`
			- Courts and offices worked with few staff, so protection orders took longer. We followed up
			  each case by telephone.
		`),
		next: sayings(`
			- The agreements with the municipalities will be taken up again after the summer. Emergency
			  services will be a chapter of their own.
		`)
	}
};

const awareness: Topic = {
	result: 'Op 2.1',
	indicator: '2.3',
	figure: sayings(`
		- {value person|people} came to our information events this quarter.
		- Our events were attended by {value person|people}, more women than men as before.
	`),
	quiet: sayings(`
		- No event was held this quarter. The communication plan and the visual identity were agreed
		  between the partners.
		- There was no event of ours this quarter. We prepared the next ones with schools and
		  municipalities.
	`),
	detail: sayings(`
		- The play performed by young volunteers led to the longest discussion we have had so far.
		- At each event somebody stayed behind to ask for help for a relative or a neighbour; some of
		  these talks led to a referral.
		- A local television station reported, and the mayor spoke for the first time about victims as
		  citizens with rights.
		- Events in the evening and on market days draw far more people than those in the morning.
	`),
	challenge: sayings(`
		- In small places people hesitate to be seen at an event on trafficking. We now invite to talks
		  about work abroad and rights at work.
		- Town halls are cold and far from where people live, and attendance suffers. We moved some of
		  the events to schools and companies.
		- It is hard to bring employers to events that are not about business. The chamber of commerce
		  agreed to invite them next time.
	`),
	next: sayings(`
		- Two events are planned, one of them in a village. The short film about the right to start
		  again will be shown for the first time.
		- We will hold one event with employers and one with pupils who are about to leave school.
		  Materials are being printed.
		- The campaign will tell four stories in drawings, none of them of a real person. Schools will
		  receive them as a poster.
	`),
	lockdown: {
		detail: sayings(`
			- Talks were held online, with between twenty and forty listeners each; they are not counted
			  under this indicator.
			- Posters with the helpline hang in pharmacies and food shops, the places that were always
			  open.
			- We trained the telephone staff of two municipalities, so that callers hear about their
			  rights at once.
		`),
		challenge: sayings(`
			- Permissions for events are given late and withdrawn easily. We prepare each event twice, in
			  a square and online.
			- Many people have had enough of online talks. We keep them under forty minutes and leave time
			  for questions.
		`),
		next: sayings(`
			- Small events outdoors are planned if the rules allow. The online campaign goes on in any
			  case.
			- We will hold short talks at markets and health centres. If even these are forbidden, local
			  radio takes their place.
		`)
	}
};

const club: Topic = {
	result: 'Op 3.1',
	indicator: '3.2',
	figure: sayings(`
		- The Social Cause Club was visited {value time|times} this quarter.
		- We counted {value visit|visits} to the Social Cause Club.
	`),
	quiet: sayings(`
		- The club is not open yet. Rooms were found after a long search, and the members chose the
		  furniture themselves.
	`),
	detail: sayings(`
		- The sewing group and the computer evening are the most popular, and a reading group has begun.
		- Members now run two evenings a week without any staff.
		- The club held its first bazaar, and what was earned paid for new machines.
		- Visitors from two municipalities came to see how the club works and left with its house rules.
	`),
	challenge: sayings(`
		- The rooms are small, and when many come there is no place for a confidential talk. The
		  municipality has promised a second room.
		- Members with children can stay only if somebody looks after them. Volunteers do this twice a
		  week; we would need it every day.
		- The neighbours were suspicious at first and asked many questions. An open day without any
		  speeches helped.
	`),
	next: sayings(`
		- A course in bookkeeping for small businesses starts in the club. The members will elect a
		  council of five.
		- The club will prepare the written comments of AAGW on the municipal plan. Members who wish
		  will present them.
		- We will look for a second room and for money to pay child care. Two companies have been asked.
	`),
	lockdown: {
		detail: sayings(`
			- The club was closed from March to July, and its groups met by video; since August five
			  people may come at a time.
			- The members sewed masks at home and gave them to shelters and to the health centre.
		`),
		challenge: sayings(`
			- Not every member has a telephone good enough for video, or a quiet place to talk. We lent
			  out six devices.
		`),
		next: sayings(`
			- The club opens on four days with small groups. A rota makes sure that everybody who wishes
			  can come once a week.
		`)
	}
};

const mentors: Topic = {
	result: 'Op 4.1',
	indicator: '4.1',
	figure: sayings(`
		- More members completed the course for peer mentors and had their first supervised
		  conversations.
		- New peer mentors began to work this quarter, each beside an experienced one.
	`),
	quiet: sayings(`
		- Nobody finished the course for peer mentors this quarter. The programme of the course was
		  written together with the psychologist.
	`),
	detail: sayings(`
		- Supervision takes place every second week, and nobody works as a mentor without it.
		- The mentors meet people who are new in the shelter and tell them what comes next.
		- Mentors spoke at the training of police officers, without telling their own stories.
		- The mentors asked for a rule on when to say no, and wrote it themselves.
	`),
	challenge: sayings(`
		- Listening to others brings back memories, and some mentors needed a pause. We plan with more
		  mentors than are needed at one time.
		- Mentors receive an allowance, but some lost social assistance because of it. We are seeking an
		  answer from the authorities.
		- Shelters outside Tirana are not used to peer mentors and call them rarely. Visits to two of
		  them are agreed.
	`),
	next: sayings(`
		- The next course begins. The experienced mentors will teach a part of it.
		- A small handbook for peer mentors will be finished and printed. It will be shared with the
		  partners.
		- We will agree with two shelters how they call a mentor. The first visits take place at the
		  beginning of the quarter.
	`),
	lockdown: {
		detail: sayings(`
			- The mentors went on by telephone and gave more hours than ever; the course had to wait until
			  people could meet.
			- The course started again in a garden, with few participants at a time.
		`),
		challenge: sayings(`
			- Long calls in the evening tired the mentors, who had worries of their own. Supervision was
			  doubled.
		`),
		next: sayings(`
			- The course goes on in small groups. The mentors will decide how they wish to work by
			  telephone in future.
		`)
	}
};

const subgrants: Topic = {
	result: 'Op 5.1',
	indicator: '5.1',
	figure: sayings(`
		- {value sub-grant was|sub-grants were} awarded and signed this quarter.
		- The committee decided on the applications, and {value contract was|contracts were} signed.
	`),
	quiet: sayings(`
		- No sub-grant was due this quarter. The rules of the grant scheme were drafted and sent to the
		  contracting authority.
		- No contract was signed this quarter. Information days on the grant scheme took place, and
		  applicants received advice.
		- No new sub-grant was awarded. We visited the running initiatives and checked their accounts.
		- No new sub-grant was awarded. The running initiatives sent their interim reports, and payments
		  were made.
	`),
	detail: sayings(`
		- Among them are a bakery, a workshop for traditional clothes and a greenhouse, each with a
		  place to learn.
		- Every initiative has a partner in the municipality, which gives rooms or a stall at the
		  market.
		- The applications were better than in the first round; the training on budgets can be seen.
		- AAGW takes part in the committee as an observer and had a say in the criteria.
	`),
	challenge: sayings(`
		- Small CSOs have no money to advance, so a first payment of eighty per cent was agreed. Their
		  accounts need close support.
		- The income of the initiatives depends on the season. We ask each to plan for the quiet months.
		- The rules for secondary procurement are hard to follow in places with one shop. We wrote a
		  short guide with examples.
	`),
	next: sayings(`
		- The committee will meet again and decide on the remaining applications. All applicants receive
		  a written answer.
		- Each initiative will be visited once. A day for exchange will bring them all together.
		- The initiatives will prepare what happens after the grant. We will look for buyers and for
		  support from the municipality.
	`),
	lockdown: {
		detail: sayings(`
			- The initiatives turned to what could be sold: bread, masks and vegetables; one had to close
			  for two months.
			- Sales at the market are allowed again, and most of the initiatives have reached their level
			  of February.
		`),
		challenge: sayings(`
			- Three initiatives asked for more time and for changes in their budgets. We agreed with the
			  contracting authority on a simple form.
		`),
		next: sayings(`
			- The budgets of the sub-grants will be adjusted where needed. The last visits are planned
			  before the end of the year.
		`)
	}
};

export const networkTopics: Topic[] = [referral, awareness, club, mentors, subgrants];
