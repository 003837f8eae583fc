#define IDS_ACME 101
