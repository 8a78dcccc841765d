package rongcuo.casefile;

/** What a matter that is transferred to the police is suspected to be (第九条). */
public enum Suspicion {
  PUBLIC_SECURITY,
  CRIME
}
