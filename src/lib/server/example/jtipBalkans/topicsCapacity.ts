/** Outcome 1.2: training, procedures and agreements. */
import type { Topic } from '../exampleProject.ts';
import { sayings } from '../sayings.ts';

const training: Topic = {
	result: 'Op 1.2.1',
	indicator: '1.7',
	figure: sayings(`
		- {value person|people} completed our trainings this quarter, {returning} of whom had taken part
		  before.
		- {value person was|people were} trained, from police, social services, schools and health
		  services.
		- The trainings of the quarter were completed by {value person|people}.
	`),
	quiet: sayings(`
		- No training was held this quarter. Participants and trainers agreed on new dates.
	`),
	detail: sayings(`
		- The exercise on the first ten minutes with a possible victim was repeated at the wish of the
		  participants.
		- Police and social workers sat at the same table, and several said it was for the first time.
		- Health workers asked for a checklist that fits on one page, and it was written in the break.
		- A judge explained what makes a statement usable in court and how not to hurt those who give
		  it.
		- Participants of earlier trainings came back as trainers for their colleagues.
		- Teachers were most interested in recruitment through games and social networks.
	`),
	challenge: sayings(`
		- Institutions send whoever is free, and not those who deal with cases. Invitations now name the
		  function.
		- Trained police officers are moved to other posts after a year. We ask for two from each
		  station.
		- The test shows that the law is known better than the signs. The training has more cases and
		  fewer paragraphs now.
		- The subject weighs heavily on participants, and some know it from their own families. A
		  psychologist is now present at every training.
		- Travel costs rise with the price of fuel, and remote stations send nobody. We hold some
		  trainings in smaller towns.
	`),
	next: sayings(`
		- The next training is for labour inspectors and employment offices. It takes two days, one of
		  them in the field.
		- A training for teachers will be held with the school inspectorate. The ministry recognises it
		  for their record.
		- Those trained earlier will be asked what they used. The answers decide on the follow-up day.
		- A training for health centres is agreed with the institute of public health. It takes place at
		  work, in two afternoons.
		- Trainers from the four countries will sit in on each other’s trainings. The curriculum will be
		  revised after that.
	`),
	lockdown: {
		detail: sayings(`
			- Trainings were held online in small groups, and the curriculum was cut into six short
			  lessons.
			- We trained the telephone staff of emergency lines, which had not been planned.
		`),
		challenge: sayings(`
			- Police and health workers had no time at all for training. We sent short films that can be
			  seen on a telephone.
			- Online, nobody practises how to speak with a child. This part is kept for later.
		`),
		next: sayings(`
			- Practical days will be added to the online lessons as soon as groups may meet. Certificates
			  are given after both.
			- The films for telephones will be translated into two more languages. Each institution names
			  somebody who passes them on.
			- Trainings that were put off will be held in smaller groups. The dates depend on the rules of
			  each country.
		`)
	}
};

const procedures: Topic = {
	result: 'Op 1.2.2',
	indicator: '1.9',
	figure: sayings(`
		- {value document|documents} on who does what for victims came into force this quarter.
		- {value agreement was|agreements were} signed after long talks with the institutions.
	`),
	quiet: sayings(`
		- No document was signed this quarter. The drafts were discussed with the institutions and their
		  lawyers.
		- Nothing was adopted this quarter. The working group met and settled most of the open points.
		- No new agreement was signed. We looked at how those in force are applied.
		- The draft lies with the institution for approval. Nothing else was due for signature.
	`),
	detail: sayings(`
		- The text names posts instead of persons, so that it survives the next change.
		- Former victims read the draft and asked for a sentence on the right to say no.
		- Each institution has named somebody who answers within a day.
		- A short version for the wall was printed, with telephone numbers.
	`),
	challenge: sayings(`
		- A new government means new people in all working groups. We begin with a short history of what
		  was agreed.
		- Institutions agree in meetings and hesitate to sign. We ask for a date in every minute.
		- Budgets for what was agreed are missing. The next drafts have a page on costs.
	`),
	next: sayings(`
		- The draft will be sent to the ministries for their opinion. We expect comments within six
		  weeks.
		- Those who work with the procedure will be asked what does not work. A revised version follows.
		- Talks with a further institution begin. The agreement of the neighbouring country will serve
		  as a model.
	`),
	lockdown: {
		detail: sayings(`
			- Working groups met by video and were shorter and more regular than before.
		`),
		challenge: sayings(`
			- Institutions dealt with emergencies only, and signatures waited. We used the time to agree
			  on a chapter about emergencies.
		`),
		next: sayings(`
			- Signatures that were put off will be collected. The chapter on emergencies is added to all
			  drafts.
		`)
	}
};

export const capacityTopics: Topic[] = [training, procedures];
