import assert from 'node:assert/strict';
import { test } from 'node:test';
import { testPlainReproach, tone } from './plainReproach.js';

/** What everybody would expect to be found, by rule: with no model, and as a warning at least. */
const plain: Readonly<Record<string, readonly string[]>> = {
  blame: [
    'You failed to pay the invoice.', 'You have failed to meet your obligations.', 'You refused to pay.', 'Because of you, the project is late.',
    'You are to blame for the delay.', 'You caused this mess.', 'You ruined the project.', 'Your lack of organisation made this impossible.',
    'Your constant changes made the work impossible.', 'You have wasted months of my life.', 'You let us down.', 'You broke your promise.',
    'You should have told us earlier.', 'You ignored every one of my emails.',
  ],
  accusation: [
    'You lied to me.', 'You cheated me.', 'You used me.', 'You exploited my good will.', 'You took advantage of me.',
    'Your behaviour has been unacceptable.', 'You deliberately withheld the payment.', 'You clearly don’t understand the contract.',
  ],
  insult: [
    'You idiot.', 'You are all idiots.', 'You are impossible to work with.', 'You are the worst client I have ever had.', 'Your taste is awful.',
    'You should be ashamed of yourself.', 'No serious client would behave like this.', 'A professional client would have paid by now.',
  ],
  absolutes: ['You never pay on time.', 'You never listen.', 'You always ignore my advice.', 'You never once thanked me.', 'Nothing is ever good enough for you.'],
  'passive-aggressive': [
    'As I have told you many times, I need the files.', 'I don’t know how many times I have to repeat this.', 'Sorry if you feel that way.',
    'Is that too much to ask?', 'Fine, have it your way.',
  ],
  sarcasm: ['Thanks for nothing.', 'Are you kidding me?', 'How hard can it be to send an email?', 'Great job ruining the launch.', 'What a surprise, another late payment.'],
  emotion: ['I am sick and tired of your excuses.', 'I’m done with you.', 'This has been a nightmare from the start.', 'Working with you has been hell.', 'This is absolutely ridiculous.'],
  guilt: ['I hope you can live with yourself.', 'I expected more professionalism from you.', 'We deserve better than this.', 'You owe me an apology.'],
  threat: ['I will leave bad reviews everywhere.', 'Pay me or else.', 'Pay now or I will see you in court.', 'I will ruin your reputation.', 'If you don’t pay by Friday, I will tell everyone how you do business.'],
  'breakup-wording': ['I am breaking up with you.', 'It’s not you, it’s me.', 'It is over between us.'],
  wavering: ['I might reconsider if you insist.', 'Part of me wants to stay.', 'Maybe we could still work together.'],
  'over-apology': ['I am so, so sorry.', 'I can’t apologise enough for this.'],
  oversharing: ['My wife is divorcing me, so I can’t go on.', 'Another of my clients, Acme, is going bankrupt, by the way.'],
  pressure: ['Show me the money.', 'Just pay up already.', 'You owe me big time.'],
};

/** Their neighbours: conditions, questions, denials, contract clauses and praise, in which nothing is to be found. */
const innocent: readonly string[] = [
  'If you failed to receive the keys, please let me know by Friday.', 'Where you have failed to pay an invoice, either party may end this agreement.',
  'The server failed because of your host’s outage.', 'It is not your fault that the printer closed.', 'None of this is your fault.',
  'You should have received the final invoice yesterday.', 'You should have the files by Monday.', 'You should have read access to the folder by now.',
  'You should have signed copies of both contracts.', 'You should have heard from the new bookkeeper by now.', 'You never missed a payment.',
  'You never paid late.', 'You never asked us to work at weekends, and we noticed.', 'You have always been fair to us.', 'You always paid on time.',
  'You are always welcome in the workshop.', 'You let me know in May that the budget would change.', 'You let us use the hall on Sundays.',
  'You used the form on the website to give notice.', 'You used us for the spring campaign and again in autumn.', 'You broke ground in March and opened in May.',
  'You broke even in the first year.', 'You ignored the rumours and stood by us.', 'You refused to let us pay for the coffee.', 'You caused no delay.',
  'You made it possible for us to finish early.', 'You wasted no time in answering.', 'Because of you, we could hire two apprentices.',
  'Because of your move to Leeds, the visits will end in June.', 'No one is to blame for the flood.', 'Your constant support has meant a great deal.',
  'You have destroyed the copies, as the confidentiality clause requires.', 'You took advantage of the early discount.', 'Nobody says that you lied to us.',
  'I am not suggesting you misled us.', 'You clearly know the building better than I do.', 'You treated us like family.', 'You are a pleasure to work with.',
  'You are the best client I have had.', 'You are not to blame.', 'Your behaviour has been exemplary throughout.', 'No serious defects were found.',
  'There is nothing wrong with your boiler.', 'I am not disappointed in you.', 'We expected more visitors than the hall can seat.', 'You owe us nothing.',
  'You left us with good memories.', 'As I told you on the phone, my last day is 30 June.', 'For the third year running, the fair was sold out.',
  'I am sorry that the timing is awkward for you.', 'Great job on the launch.', 'Congratulations on meeting every deadline this year.', 'I am done with the files.',
  'We have had enough rain to fill the tanks.', 'I will tell everyone on the team about the new address.', 'We will inform your customers of the new number.',
  'I will leave a good review.', 'If payment is not made, we may refer the claim to the small claims court.', 'I am leaving you in good hands.',
  'I am sure about my decision, and it is final.', 'I am very sorry for your loss.', 'The balance you owe is 250 pounds, due on 30 June.', 'Had you asked for a discount, we would gladly have given one.',
];

testPlainReproach('en', plain, innocent);

test('only a name for the person is an error', () => {
  assert.equal(tone('You idiot.', 'en')[0]?.severity, 'error');
  for (const text of [...plain.blame!, ...plain.threat!, ...plain.accusation!]) assert.deepEqual(tone(text, 'en').filter(f => f.severity === 'error'), [], text);
});
