export const phraseQuestion = (condition: string, language: 'nl' | 'en'): string => (language === 'nl' ? `Geldt voor deze functie: "${condition}"?` : `Does this hold for the job: "${condition}"?`);
