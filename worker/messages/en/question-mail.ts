import type { QuestionMailWords } from '../nl/question-mail'

/** Letters to whoever asked a question about a project. */
export function questionMail(): QuestionMailWords {
  return {
    receiptSubject: (project: string, until: string) =>
      `Your question about ${project}: an answer by ${until}`,
    arrived: (project: string) =>
      `Your question about ${project} has arrived. This was the question:`,
    until: (day: string) => `You get an answer by ${day}. It also comes by mail.`,
    code: (code: string) => `The code of your question is ${code}.`,
    noObjection: 'This is no objection and no complaint. The page says where those go.',
    answerSubject: (project: string) => `Answer to your question about ${project}`,
    passedSubject: (project: string, to: string) => `Your question about ${project} goes to ${to}`,
    asked: 'You asked:',
    answer: 'This is the answer:',
    passed: (to: string) => `This question belongs with ${to}. We passed it on.`,
    act: 'See your question',
    teamSubject: (project: string, until: string) =>
      `Question about ${project}: an answer by ${until}`,
    teamAsked: 'A resident asked:',
    teamUntil: (day: string) => `Answer by ${day}. There may be more questions waiting.`,
    teamAct: 'See the questions',
  }
}
