/** Something to tell the person who supplied the file, in both languages. */
export interface Complaint {
  column?: string;
  zh: string;
  en: string;
}
