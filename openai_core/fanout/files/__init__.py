"""Files of requests and of results, in the formats of the Batch API. Reads; the journal writes."""
