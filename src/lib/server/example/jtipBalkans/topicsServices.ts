/** Outcome 1.1: identification, services, and cases across borders. */
import type { Topic } from '../exampleProject.ts';
import { sayings } from '../sayings.ts';

const identification: Topic = {
	result: 'Oc 1.1',
	indicator: '1.1',
	figure: sayings(`
		- Persons were formally identified as victims this quarter, and others wait for a decision.
		- Identification went on with the police and social services; most persons were referred by
		  them, some came by themselves.
		- The identification body met and decided on the cases we had prepared.
	`),
	quiet: sayings(`
		- No victim was formally identified through us this quarter. Several persons with signs of
		  trafficking are in contact with our team.
		- There was no decision on identification this quarter, because the body did not meet. The cases
		  prepared will be decided at its next meeting.
	`),
	detail: sayings(`
		- The joint interview by police and social worker spares people telling their story twice.
		- Teachers called us more often than before, mostly about children who stopped coming to school.
		- A hotel employee recognised the signs after one of our talks and called the helpline.
		- For minors the guardian was present from the first conversation.
		- More people than before were recruited through social networks, often by somebody they
		  believed to be a friend.
		- Labour exploitation is found more often since inspectors carry our checklist.
	`),
	challenge: sayings(`
		- Months pass between the first signs and a formal decision, and services depend on it. We
		  assist without waiting, from our own means.
		- Forced begging is still treated as a family matter. A case conference with prosecutor and
		  school brought a first change of view.
		- People fear the police more than the exploiter, above all those without papers. Our mediators
		  go along and explain each step.
		- Forced labour is rarely recognised, for the victims do not see themselves as such. We speak of
		  unpaid wages first.
	`),
	next: sayings(`
		- The mobile team will visit two more districts each month. A checklist for health workers will
		  be tested.
		- We will meet the regional prosecutors about early identification. Cases, made anonymous, will
		  be discussed.
		- Places of seasonal work in agriculture and tourism will be visited with the labour inspectors.
		  Routes are agreed.
	`),
	lockdown: {
		detail: sayings(`
			- Teams could not go out for weeks; calls to the helpline, mostly at night, became the main
			  way to us.
			- Streets were empty, and those who exploit moved indoors and online; our teams followed
			  conversations in public groups.
		`),
		challenge: sayings(`
			- Children who beg or work were out of sight while schools were closed. We asked food shops
			  and pharmacies to look out for them.
			- Formal identification stood still because bodies did not meet. We proposed decisions in
			  writing, which two of them accepted.
		`),
		next: sayings(`
			- Mobile teams will go out again with protective equipment. Contact with schools will be taken
			  up on the first day.
			- The helpline will be answered by two people at night as well. Shops and pharmacies receive
			  our card.
			- We will ask the identification body to keep deciding in writing. The forms are ready.
		`)
	}
};

const services: Topic = {
	result: 'Op 1.1.1',
	indicator: '1.3',
	figure: sayings(`
		- Services went on for those with an open plan, and new people were admitted throughout the
		  quarter.
		- {returning?}Most of the people we served this quarter had been with us before; psychosocial
		  support was asked for most.
		- We worked with adults and children along their plans, in the shelter, in the day centre and at
		  home.
	`),
	quiet: sayings(`
		- Nobody was admitted this quarter. Procedures and staff are ready.
	`),
	detail: sayings(`
		- A doctor now comes to the centre once a week, which is less frightening than the hospital.
		- Several children went back to school with an assistant, and all of them stayed.
		- The small fund for rent and tools helped people to move into flats of their own.
		- Legal aid led to compensation being claimed in court, which used to be rare.
		- Mothers asked for a place for their babies during training, and a neighbour was hired.
		- Groups for parents began, because the family often decides whether a child is safe.
	`),
	challenge: sayings(`
		- Places for men are missing, and for families who wish to stay together. We rent flats for
		  short periods.
		- Mental health services have waiting lists of months. The psychologists of the partners help
		  each other out by video.
		- Work that pays the rent is scarce outside the capitals. We look for courses that employers ask
		  for and pay for.
		- State funding arrives late in the year, and salaries of shelter staff with it. The partners
		  share what they can.
	`),
	next: sayings(`
		- Open plans will be reviewed with their owners. Where aims are reached, contact continues every
		  second month.
		- A course for future care workers begins with a hospital as a partner. Places are kept for
		  people in our programme.
		- Individual plans for children will be renewed together with their schools. Transport and
		  school things are organised.
		- We will visit everybody who left the shelter in the last half year. What they need most will
		  be written into the new plans.
		- The psychologists of all partners will meet for supervision. Cases are discussed without
		  names.
	`),
	lockdown: {
		detail: sayings(`
			- Shelters stayed open with fixed shifts of staff; day centres worked by telephone and brought
			  parcels to the door.
			- School by telephone was impossible for many children, so our staff printed the lessons and
			  brought them home.
		`),
		challenge: sayings(`
			- Nobody could leave the shelter for work or a flat, and new arrivals had to be in quarantine
			  first. A flat was rented for this purpose.
			- People in independent life lost their work from one day to the next. The small fund was
			  spent on food and rent.
		`),
		next: sayings(`
			- Services in person will be opened step by step. Each plan will be looked at again, because
			  needs have changed.
			- Those who lost their work will be helped to find it again. The small fund is kept open for
			  rent.
			- Rooms will be arranged so that groups can meet at a distance. Children come first.
		`)
	}
};

const transnational: Topic = {
	result: 'Op 1.1.2',
	indicator: '1.6',
	figure: sayings(`
		- Work on joint cases with organisations of the neighbouring countries went on.
		- New cases were opened together with a partner on the other side of the border.
	`),
	quiet: sayings(`
		- No new joint case began this quarter. Those under way were followed up.
		- No new case crossed the border with our help. The focal points used the time to complete the
		  register.
		- There was no new joint case. Earlier ones were closed after a last visit.
	`),
	detail: sayings(`
		- The family was visited before every decision on return, and the person decided after hearing
		  the result.
		- The common form saves days, because nobody asks the same questions again.
		- An interpreter by telephone can now be had within an hour in five languages.
		- The embassy helped with papers within a week, after months in an earlier case.
	`),
	challenge: sayings(`
		- Papers for minors born abroad take very long. We asked the ombudsperson to take this up with
		  the ministries.
		- Institutions across the border change their contact persons without telling anybody. The list
		  is now checked every month.
		- Data protection rules differ, and each side is afraid of saying too much. A lawyer of the
		  project wrote a guide.
	`),
	next: sayings(`
		- The focal points will meet and go through all open cases. A calendar for follow-up visits will
		  be agreed.
		- Border police at two crossings will be visited together with the partner from the other side.
		  They will receive the form in both languages.
		- The register of joint cases will be checked for what helped and what did not. The result goes
		  to the national coordinators.
	`),
	lockdown: {
		detail: sayings(`
			- Borders were closed for most of the time, and returns had to wait; people were told every
			  week how things stood.
		`),
		challenge: sayings(`
			- Those who wait for their return lose hope. Calls with the family by video were arranged
			  wherever it was safe.
		`),
		next: sayings(`
			- Returns that wait will be prepared, so that they can take place as soon as borders open.
			  Tests and papers are paid for.
		`)
	}
};

export const serviceTopics: Topic[] = [identification, services, transnational];
